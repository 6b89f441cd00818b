import { byteIn, choice, type Form, later, literal, optional, repeat, sequence } from "./grammar.ts";

/**
 * The forms of JSON (RFC 8259). Space is what models write between values, and never without end; numbers keep to what
 * a double holds.
 */
const space = choice(
  literal(""),
  literal(" "),
  sequence(literal("\n"), repeat(byteIn([0x20, 0x20], [0x09, 0x09]), 0, 20)),
);

const tail = byteIn([0x80, 0xbf]);
const hex = byteIn([0x30, 0x39], [0x41, 0x46], [0x61, 0x66]);
/** One character of a text: UTF-8 as RFC 3629 has it, or an escape that is no half of a surrogate pair. */
const character = choice(
  byteIn([0x20, 0x21], [0x23, 0x5b], [0x5d, 0x7e]),
  sequence(byteIn([0xc2, 0xdf]), tail),
  sequence(byteIn([0xe0, 0xe0]), byteIn([0xa0, 0xbf]), tail),
  sequence(byteIn([0xe1, 0xec], [0xee, 0xef]), tail, tail),
  sequence(byteIn([0xed, 0xed]), byteIn([0x80, 0x9f]), tail),
  sequence(byteIn([0xf0, 0xf0]), byteIn([0x90, 0xbf]), tail, tail),
  sequence(byteIn([0xf1, 0xf3]), tail, tail, tail),
  sequence(byteIn([0xf4, 0xf4]), byteIn([0x80, 0x8f]), tail, tail),
  sequence(
    literal("\\"),
    choice(...['"', "\\", "/", "b", "f", "n", "r", "t"].map((escape) => literal(escape))),
  ),
  sequence(
    literal("\\u"),
    choice(
      sequence(byteIn([0x30, 0x39], [0x41, 0x43], [0x45, 0x46], [0x61, 0x63], [0x65, 0x66]), hex, hex, hex),
      sequence(byteIn([0x44, 0x44], [0x64, 0x64]), byteIn([0x30, 0x37]), hex, hex),
    ),
  ),
);

/** @param least @param most how many characters */
export function textForm(least = 0, most = Number.POSITIVE_INFINITY): Form {
  return sequence(literal('"'), repeat(character, least, most), literal('"'));
}

const digit = byteIn([0x30, 0x39]);
export const integerForm = sequence(
  optional(literal("-")),
  choice(literal("0"), sequence(byteIn([0x31, 0x39]), repeat(digit, 0, 14))),
);
export const numberForm = sequence(
  integerForm,
  optional(sequence(literal("."), repeat(digit, 1, 16))),
  optional(
    sequence(
      byteIn([0x45, 0x45], [0x65, 0x65]),
      optional(byteIn([0x2b, 0x2b], [0x2d, 0x2d])),
      digit,
      optional(digit),
    ),
  ),
);
export const booleanForm = choice(literal("true"), literal("false"));
export const nullForm = literal("null");

/** @param least @param most how many items */
export function listForm(item: Form, least = 0, most = Number.POSITIVE_INFINITY): Form {
  const further = sequence(literal(","), space, item, space);
  const filled = sequence(
    literal("["),
    space,
    item,
    space,
    repeat(further, Math.max(least - 1, 0), most - 1),
    literal("]"),
  );
  const empty = sequence(literal("["), space, literal("]"));
  if (most < 1) return empty;
  return least > 0 ? filled : choice(empty, filled);
}

export interface PropertyForm {
  readonly name: string;
  readonly value: Form;
  readonly isRequired: boolean;
}

/** An object with these properties, in this order. */
export function objectForm(properties: readonly PropertyForm[]): Form {
  // From the back: what can follow when something stands before it, and what when nothing does.
  let afterSome: Form = literal("");
  let afterNone: Form = literal("");
  for (const { name, value, isRequired } of properties.toReversed()) {
    const property = sequence(literal(`${JSON.stringify(name)}:`), space, value, space);
    const follows = sequence(literal(","), space, property, afterSome);
    const begins = sequence(property, afterSome);
    afterSome = isRequired ? follows : choice(follows, afterSome);
    afterNone = isRequired ? begins : choice(begins, afterNone);
  }
  return sequence(literal("{"), space, afterNone, literal("}"));
}

/** Any JSON value, as deep as it likes. */
export const anyForm: Form = later(() =>
  choice(textForm(), numberForm, booleanForm, nullForm, anyListForm, anyObjectForm),
);
export const anyListForm: Form = later(() => listForm(anyForm));
export const anyObjectForm: Form = later(() => {
  const property = sequence(textForm(), literal(":"), space, anyForm, space);
  return sequence(
    literal("{"),
    space,
    optional(sequence(property, repeat(sequence(literal(","), space, property), 0))),
    literal("}"),
  );
});
