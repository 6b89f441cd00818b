import { z } from "zod";

export const KINDS = [
  "article",
  "chat",
  "diary",
  "lecture-notes",
  "mail-thread",
  "meeting",
  "recipe",
  "report",
  "support-ticket",
  "to-do",
] as const;

export const FORMATS = [
  "plain",
  "whatsapp",
  "slack",
  "teams",
  "discord",
  "telegram",
  "signal",
  "mail",
  "vtt",
  "srt",
  "transcript",
] as const;

const quote = z.string().min(1);

const POINT = String.raw`\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?)?|T\d{2}:\d{2}`;
/** As exact as the text is: a year, month, day or minute, a time of day, or two of them around a slash. */
const time = z.string().regex(new RegExp(`^(?:${POINT})(?:/(?:${POINT}))?$`));

const conversation = z.strictObject({
  format: z.enum(FORMATS),
  speakers: z.array(quote),
  messages: z.int().positive(),
  state: z.enum(["open", "waiting", "resolved"]),
  waitingFor: z.string().nullable(),
  stamps: z.array(quote).default([]),
});

/** What a person wrote about a document; README.md says what each part holds and how it was written. */
export const label = z.strictObject({
  kind: z.enum(KINDS),
  language: z.enum(["en", "de", "fr", "es"]),
  date: z.iso.date(),
  source: z.string(),
  /** None in most practice texts. */
  summaries: z.union([z.tuple([z.string(), z.string()]), z.tuple([])]),
  facts: z.array(quote),
  tasks: z.array(
    z.strictObject({ quote, owner: z.string().nullable(), due: time.nullable(), isDone: z.boolean() }),
  ),
  questions: z.array(z.strictObject({ quote, answer: quote.nullable() })),
  decisions: z.array(quote),
  people: z.array(quote),
  dates: z.array(z.strictObject({ quote, iso: time.nullable() })),
  conversation: conversation.nullable(),
});
export type Label = z.infer<typeof label>;
