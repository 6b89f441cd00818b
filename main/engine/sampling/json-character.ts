import { DONE, type Form } from "./grammar.ts";

/**
 * One character inside a JSON text: UTF-8 as RFC 3629 has it, without `"`, `\\` and control characters, or an escape
 * that is no half of a surrogate pair. A table, because most of an answer is read through it.
 */
export const characterForm: Form = { kind: "table", next: (state, byte) => TABLE[state]?.[byte] ?? -1 };

type Rule = readonly [from: number, to: number, next: number];

const TAIL = 1;
const TAILS_2 = 2;
const TAILS_3 = 3;
const AFTER_E0 = 4;
const AFTER_ED = 5;
const AFTER_F0 = 6;
const AFTER_F4 = 7;
const ESCAPE = 8;
const UNICODE = 9;
const UNICODE_D = 10;
const HEX_3 = 11;
const HEX_2 = 12;
const HEX_1 = 13;

const RULES: readonly (readonly Rule[])[] = [
  [
    [0x20, 0x21, DONE],
    [0x23, 0x5b, DONE],
    [0x5c, 0x5c, ESCAPE],
    [0x5d, 0x7e, DONE],
    [0xc2, 0xdf, TAIL],
    [0xe0, 0xe0, AFTER_E0],
    [0xe1, 0xec, TAILS_2],
    [0xed, 0xed, AFTER_ED],
    [0xee, 0xef, TAILS_2],
    [0xf0, 0xf0, AFTER_F0],
    [0xf1, 0xf3, TAILS_3],
    [0xf4, 0xf4, AFTER_F4],
  ],
  [[0x80, 0xbf, DONE]],
  [[0x80, 0xbf, TAIL]],
  [[0x80, 0xbf, TAILS_2]],
  [[0xa0, 0xbf, TAIL]],
  [[0x80, 0x9f, TAIL]],
  [[0x90, 0xbf, TAILS_2]],
  [[0x80, 0x8f, TAILS_2]],
  [
    ...Array.from('"\\/bfnrt', (letter): Rule => [code(letter), code(letter), DONE]),
    [code("u"), code("u"), UNICODE],
  ],
  [...hex(HEX_3), [code("D"), code("D"), UNICODE_D], [code("d"), code("d"), UNICODE_D]],
  [[code("0"), code("7"), HEX_2]],
  hex(HEX_2),
  hex(HEX_1),
  hex(DONE),
];

/** Later rules go before earlier ones. */
const TABLE: readonly Int8Array[] = RULES.map((rules) => {
  const row = new Int8Array(256).fill(-1);
  for (const [from, to, next] of rules) row.fill(next, from, to + 1);
  return row;
});

function hex(next: number): Rule[] {
  return [
    [code("0"), code("9"), next],
    [code("A"), code("F"), next],
    [code("a"), code("f"), next],
  ];
}

function code(letter: string): number {
  return letter.charCodeAt(0);
}
