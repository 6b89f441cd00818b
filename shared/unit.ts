import { z } from "zod";

export const UNIT_KINDS = [
  "heading",
  "sentence",
  "list-item",
  "task",
  "quote",
  "code",
  "table",
  "row",
  "log",
] as const;
export const unitKind = z.enum(UNIT_KINDS);
export type UnitKind = z.infer<typeof unitKind>;

export const ENTITY_KINDS = [
  "name",
  "number",
  "money",
  "percent",
  "quantity",
  "date",
  "time",
  "email",
  "url",
  "phone",
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];
export const entity = z.object({
  kind: z.enum(ENTITY_KINDS),
  text: z.string(),
  start: z.int(),
  end: z.int(),
});
/** A named thing or number. Offsets are UTF-16 into the unit's own slice of the document. */
export type Entity = z.infer<typeof entity>;

/** What is known about one unit. `start` and `end` are UTF-16 offsets into the document. */
export const unitReport = z.object({
  index: z.int(),
  kind: unitKind,
  start: z.int(),
  end: z.int(),
  text: z.string(),
  language: z.string().nullable(),
  keyphrases: z.array(z.string()),
  entities: z.array(entity),
  words: z.int(),
  state: z.enum(["computed", "cached"]),
  skipped: z.array(z.object({ stage: z.string(), reason: z.string() })),
});
export type UnitReport = z.infer<typeof unitReport>;

export const ANNOTATION_KINDS = [
  "negation",
  "prohibition",
  "obligation",
  "advice",
  "permission",
  "possibility",
  "intention",
  "condition",
  "greeting",
  "farewell",
  "thanks",
  "filler",
  "quote",
  "speaker",
  "term",
  "meaning",
  "person",
  "place",
  "organisation",
  "product",
  "task",
  "question",
] as const;
export const unitAnnotation = z.object({
  kind: z.enum(ANNOTATION_KINDS),
  text: z.string(),
  start: z.int(),
  end: z.int(),
});
/** What words of a unit do or name, beside its entities. Offsets are UTF-16 into the unit's own slice of the document. */
export type UnitAnnotation = z.infer<typeof unitAnnotation>;

/** A unit with all that every stage found of it. */
export const inspectedUnit = unitReport.extend({ annotations: z.array(unitAnnotation) });
export type InspectedUnit = z.infer<typeof inspectedUnit>;
