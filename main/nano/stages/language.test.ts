import { describe, expect, it } from "vitest";
import { tag } from "#main/nano/fixtures/tag.ts";

const EXAMPLES: readonly (readonly [string, string | null])[] = [
  ["We agreed to move the launch to the second week of March.", "en"],
  ["Send it to the whole team.", "en"],
  ["Wir haben beschlossen, den Start auf März zu verschieben.", "de"],
  ["Die Kosten sind höher als geplant.", "de"],
  ["Nous avons décidé de reporter le lancement au mois de mars.", "fr"],
  ["El equipo decidió aplazar el lanzamiento hasta marzo.", "es"],
  ["Il gruppo ha deciso di rimandare il lancio a marzo.", "it"],
  ["A equipe decidiu adiar o lançamento para março.", "pt"],
  ["Het team heeft besloten de lancering uit te stellen.", "nl"],
  ["今日は会議で予算を決めました。", "ja"],
  ["カメラ", "ja"],
  ["我们决定把发布推迟到三月。", "zh"],
  ["오늘 회의에서 예산을 정했습니다.", "ko"],
  ["قررنا تأجيل الإطلاق إلى شهر مارس.", "ar"],
  ["החלטנו לדחות את ההשקה למרץ.", "he"],
  ["Мы решили перенести запуск на март.", "ru"],
  ["วันนี้เราประชุมเรื่องงบประมาณ", "th"],
  ["The fee is 900 euro.", null],
  ["De man was in de tuin.", "nl"],
  ["Present: Dana (chair), Priya, Tom, Luis.", null],
  ["Bel de man van de ketel.", "nl"],
  ["Ok, done.", null],
  ["Kubernetes rollout", null],
  ["`const value = await read()`", null],
  ["https://example.org/a/very/long/address/of/some/page", null],
  ["12 + 34 = 46", null],
];

describe("language", () => {
  it.each(EXAMPLES)("%s", (text, code) => {
    expect(tag(text).language).toBe(code);
  });

  it("is not asked of code", () => {
    const { language, skipped } = tag("for (const item of items) print(item)", "code");
    expect(language).toBeNull();
    expect(skipped.map(({ stage }) => stage)).toEqual([
      "language",
      "embed",
      "keyphrases",
      "figures",
      "names",
    ]);
  });
});
