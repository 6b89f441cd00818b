import type { RewriteRule, RuleEdit } from "./rule.ts";

interface Form {
  sign: RegExp;
  to: (groups: readonly string[]) => string;
}

const NAME = String.raw`(\p{Lu}[\p{L}'’-]{1,24}(?:\s\p{Lu}[\p{L}'’-]{1,24}){0,2})`;
const FORMAL: readonly Form[] = [
  {
    sign: new RegExp(String.raw`^(?:[Hh]i|[Hh]ey|[Hh]ello)(?:\s+there)?,?\s+${NAME}(?=\s*[,!]|$)`, "u"),
    to: ([name = ""]) => `Dear ${name}`,
  },
  {
    sign: /^(?:hi|hey|hello)\s+(?:guys|everyone|everybody|all|folks|team)(?=\s*[,!]|$)/iu,
    to: () => "Dear all",
  },
  { sign: /^(?:cheers|best|bye|see you|talk soon|thanks)(?=,\s*(?:\n|$))/iu, to: () => "Kind regards" },
];
const CASUAL: readonly Form[] = [
  {
    sign: new RegExp(
      String.raw`^[Dd]ear\s+(?!(?:Sir|Madam|Mr|Mrs|Ms|Miss|Dr|Prof|Professor)\b)${NAME}(?=\s*,|$)`,
      "u",
    ),
    to: ([name = ""]) => `Hi ${name}`,
  },
  { sign: /^dear\s+(?:all|colleagues|team|everyone)(?=\s*,|$)/iu, to: () => "Hi all" },
  {
    sign: /^(?:yours\s+(?:sincerely|faithfully|truly)|(?:with\s+)?(?:kind|best)\s+regards|sincerely|regards)(?=,|\s*\n|$)/iu,
    to: () => "Best wishes",
  },
];

/** Greetings and closings of letters, for another tone. */
export const formalGreetings: RewriteRule = ({ text }) =>
  replaced(text, FORMAL, "A formal letter opens and closes so.");
export const casualGreetings: RewriteRule = ({ text }) =>
  replaced(text, CASUAL, "A letter to people one knows opens and closes so.");

function replaced(text: string, forms: readonly Form[], explanation: string): RuleEdit[] {
  for (const { sign, to } of forms) {
    const match = sign.exec(text);
    if (match === null || /\p{Lu}\p{Lu}/u.test(match[0])) continue;
    const replacement = to(match.slice(1).map((group) => group ?? ""));
    if (replacement === match[0]) return [];
    return [
      { start: match.index, end: match.index + match[0].length, replacement, rule: "greetings", explanation },
    ];
  }
  return [];
}

/** A request that begins with its verb and says whom it is for is asked for with "please". */
export const politeRequests: RewriteRule = ({ text, kind }) => {
  if (kind !== "sentence" || !/\b(?:me|us|your?)\b/i.test(text) || /\bplease\b/i.test(text)) return [];
  const match = REQUEST.exec(text);
  if (match === null) return [];
  const [verb = ""] = match;
  const replacement = `Please ${verb.charAt(0).toLowerCase()}${verb.slice(1)}`;
  return [
    {
      start: 0,
      end: verb.length,
      replacement,
      rule: "polite-requests",
      explanation: "A request is friendlier with “please”.",
    },
  ];
};

const REQUEST =
  /^(?:Send|Give|Tell|Bring|Let|Call|Check|Return|Reply|Confirm|Review|Sign|Submit|Show|Pass|Forward|Share|Update|Inform|Contact|Email|Remind|Help|Join|Pick|Fill|Complete|Read)(?=\s+\p{Ll})/u;
