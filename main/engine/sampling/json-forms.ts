import { byteIn, choice, type Form, later, literal, optional, repeat, sequence } from "./grammar.ts";
import { characterForm } from "./json-character.ts";

/**
 * The forms of JSON (RFC 8259). Space is what models write between values, and never without end; numbers keep to what
 * a double holds.
 */
const space = choice(
  literal(""),
  literal(" "),
  sequence(literal("\n"), repeat(byteIn([0x20, 0x20], [0x09, 0x09]), 0, 20)),
);

/** @param least @param most how many characters */
export function textForm(least = 0, most = Number.POSITIVE_INFINITY): Form {
  return sequence(literal('"'), repeat(characterForm, least, most), literal('"'));
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
