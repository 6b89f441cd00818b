/** Months as stamps write them, in English, German, French, Spanish, Portuguese, Italian and Dutch. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    "jan january januar jänner janvier janv enero ene janeiro gennaio gen januari",
    "feb february februar février févr fév febrero fevereiro fev febbraio februari",
    "mar march märz mär mrz mars marzo março maart mrt",
    "apr april avril avr abril abr aprile",
    "may mai mayo maio maggio mag mei",
    "jun june juni juin junio junho giugno giu",
    "jul july juli juillet juil julio julho luglio lug",
    "aug august août agosto ago augustus",
    "sep sept september septembre septiembre setembro settembre set",
    "oct october oktober okt octobre octubre outubro ottobre ott out",
    "nov november novembre noviembre novembro",
    "dec december dezember dez décembre déc diciembre dic dezembro dicembre december",
  ].flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);

/** Weekdays, 1 for Monday to 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    "mon monday mo montag lun lundi lunes seg segunda segunda-feira lunedì maandag ma",
    "tue tues tuesday di dienstag mar mardi martes ter terça terça-feira martedì dinsdag",
    "wed wednesday mi mittwoch mer mercredi miércoles mié qua quarta quarta-feira mercoledì woensdag wo",
    "thu thur thurs thursday do donnerstag jeu jeudi jueves jue qui quinta quinta-feira giovedì gio donderdag",
    "fri friday fr freitag ven vendredi viernes vie sex sexta sexta-feira venerdì vrijdag vr",
    "sat saturday sa samstag sonnabend sam samedi sábado sáb sabato zaterdag za",
    "sun sunday so sonntag dim dimanche domingo dom domenica zondag zo",
  ].flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);

/** Days counted from the day of writing. */
export const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([
  ...["today", "heute", "aujourd'hui", "aujourd’hui", "hoy", "hoje", "oggi", "vandaag", "今日"].map(
    (word) => [word, 0] as const,
  ),
  ...["yesterday", "gestern", "hier", "ayer", "ontem", "ieri", "gisteren", "昨日"].map(
    (word) => [word, -1] as const,
  ),
]);
