/** What a heading promises about the passages under it, or null. */
export function headingRole(heading: string): "decisions" | "conclusion" | null {
  const words = heading.toLowerCase();
  if (words === "") return null;
  if (DECISIONS.test(words)) return "decisions";
  return CONCLUSION.test(words) ? "conclusion" : null;
}

/**
 * Whether a heading says what its note is about. "Notes", "Meeting notes, 3 May" and "Untitled" do not: nothing is
 * left of them without general words, numbers and dates.
 */
export function saysSomething(heading: string): boolean {
  const rest = (heading.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => !GENERAL.has(word));
  return rest.length > 0;
}

const DECISIONS =
  /(?<!\p{L})(?:decisions?|decided|agreed|actions?|action items|next steps|to[ -]?dos?|beschlüsse|beschluss|aufgaben|nächste schritte|décisions?|actions|prochaines étapes|decisiones|acuerdos|próximos pasos|決定事項|決定|القرارات)(?!\p{L})/u;
const CONCLUSION =
  /(?<!\p{L})(?:conclusions?|summary|results?|outcome|takeaways?|tl;?dr|fazit|ergebnis|zusammenfassung|résumé|résultats?|resumen|conclusión|結論|まとめ|الخلاصة)(?!\p{L})/u;

const GENERAL: ReadonlySet<string> = new Set(
  `note notes untitled todo todos to do a an the of my meeting minutes agenda draft readme introduction intro overview
   summary abstract contents table title journal log diary new list document text page memo misc miscellaneous
   ideas thoughts background chapter section part details info information general recap call weekly daily monthly
   january february march april may june july august september october november december jan feb mar apr jun jul aug
   sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun today
   notiz notizen ohne titel entwurf protokoll besprechung einleitung inhalt tagebuch
   sans titre brouillon réunion compte rendu introduction sommaire journal
   nota notas sin título borrador reunión acta introducción índice diario メモ 無題 議事録 ملاحظات ملاحظة بدون عنوان`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
