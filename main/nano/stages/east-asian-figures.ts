import type { Entity } from "#shared/unit.ts";

const OWN = "〇零一二三四五六七八九十百千万億兆两亿";
/** Digits with or without a scale ("1.5万"), or own numerals. */
const AMOUNT = `(?:(?:\\d{1,3}(?:,\\d{3}){1,6}|\\d{1,15})(?:\\.\\d{1,6})?[百千万億兆亿]{0,2}|[${OWN}]{1,20})`;
const BEFORE = `(?<![\\d.,A-Za-z第${OWN}])`;
const DAY = `(?:\\d{1,2}|[一二三四五六七八九十]{1,3})`;
const YEAR = `(?:\\d{4}|[〇零一二三四五六七八九]{4}|(?:令和|平成|昭和)(?:元|\\d{1,2}|[一二三四五六七八九十]{1,3}))年`;
const DATE = `${YEAR}(?:${DAY}月(?:${DAY}[日号])?)?|${DAY}月${DAY}[日号]|${DAY}月(?![日曜])|${DAY}日(?![間中本常])`;
const CLOCK = `(?:午前|午後|上午|下午)?(?:\\d{1,2}|[二三四五六七八九十]{1,3})[時点](?:${DAY}分|半)?(?![間的代])|(?:午前|午後|上午|下午)一[時点](?:${DAY}分|半)?`;
const CURRENCY = "(?:円|ドル|ユーロ|ウォン|元|人民币|日元|美元|欧元)";
const COUNTER =
  "(?:年間|年|[かカヶケ個个]月|週間|日間|時間|分間|分钟|小时|秒間?|人|名|個|个|本|枚|台|回|件|歳|岁|階|冊|社|戸|軒|匹|頭|キロ|メートル|センチ|グラム|リットル|平方|公里|公斤|米)";

/**
 * Numbers of Japanese and Chinese, where no space parts them from the words, in order of precedence: in digits, and in
 * their own numerals where a unit stands behind, since 一 and 十 are parts of many words.
 */
export const EAST_ASIAN_FIGURES: readonly (readonly [Entity["kind"], RegExp])[] = [
  ["date", new RegExp(`${BEFORE}(?:${DATE})`, "gu")],
  [
    "date",
    /(?:今日|明日|昨日|来週|先週|今週|来月|先月|今月)(?:の?[月火水木金土日]曜日?)?|[月火水木金土日]曜日/gu,
  ],
  ["time", new RegExp(`${BEFORE}(?:${CLOCK})`, "gu")],
  ["money", new RegExp(`${BEFORE}${AMOUNT}${CURRENCY}`, "gu")],
  ["percent", new RegExp(`${BEFORE}${AMOUNT}(?:%|パーセント)`, "gu")],
  ["quantity", new RegExp(`${BEFORE}${AMOUNT}${COUNTER}`, "gu")],
  [
    "number",
    /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。「（・ー])(?<!第)(?:\d{1,3}(?:,\d{3}){1,6}|\d{1,15})(?:\.\d{1,6})?[万億兆亿]{0,2}(?![\d.,:/A-Za-z%-])/gu,
  ],
];

/** Full-width digits and signs as their narrow twins, so that the same rules find them; lengths stay. */
export function narrow(text: string): string {
  return text.replace(/[０-９％，．：／－￥＄]/g, (wide) =>
    wide === "￥" ? "¥" : String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
}
