import { z } from "zod";
import { captureKeys } from "./desktop-options.ts";
import { AGGREGATE_KINDS } from "./aggregates.ts";
import { noteId } from "./note.ts";
import { dialect, formality } from "./proofread.ts";
import { rewriteFormat, rewriteLength, rewriteStructure, rewriteTone } from "./rewrite.ts";
import { summaryFormat, summaryLength, summaryType } from "./summary.ts";

/** What the panel beside the note shows. */
const panelView = z.enum(["summary", ...AGGREGATE_KINDS]);
export type PanelView = z.infer<typeof panelView>;

/** Which of the panel's two halves stands beside the note. */
const panelMode = z.enum(["summarize", "rewrite", "proofread"]);
export type PanelMode = z.infer<typeof panelMode>;

const rewriteWish = {
  tone: rewriteTone,
  length: rewriteLength,
  format: rewriteFormat,
  structure: rewriteStructure.nullable(),
  isPlainLanguage: z.boolean(),
  /** The id of a model; null for the rules. */
  model: z.string().max(100).nullable(),
  isSideBySide: z.boolean(),
  /** Whether buttons to rewrite stand beside selected text. */
  hasToolbar: z.boolean(),
};

/** What the app remembers between runs. Kept in the library, so a new port or browser finds it again. */
export const settings = z.object({
  theme: z.enum(["system", "light", "dark"]).default("system"),
  noteFont: z.enum(["sans", "serif", "mono"]).default("sans"),
  summary: z
    .object({
      type: summaryType.default("key-points"),
      length: summaryLength.default("short"),
      format: summaryFormat.default("markdown"),
    })
    .prefault({}),
  panelView: panelView.default("summary"),
  panelMode: panelMode.default("summarize"),
  rewrite: z
    .object({
      tone: rewriteWish.tone.default("as-is"),
      length: rewriteWish.length.default("as-is"),
      format: rewriteWish.format.default("as-is"),
      structure: rewriteWish.structure.default(null),
      isPlainLanguage: rewriteWish.isPlainLanguage.default(false),
      model: rewriteWish.model.default(null),
      isSideBySide: rewriteWish.isSideBySide.default(false),
      hasToolbar: rewriteWish.hasToolbar.default(true),
    })
    .prefault({}),
  proofread: z
    .object({
      dialect: dialect.default("american"),
      formality: formality.default("neutral"),
      /** Whether marks stand in the text as one writes. */
      isMarking: z.boolean().default(true),
      /** The id of a model that judges what rules propose; null for the rules alone. */
      model: z.string().max(100).nullable().default(null),
    })
    .prefault({}),
  /** Suggestions that were sent away: a note's id and what was suggested. */
  dismissed: z.array(z.string().max(100)).max(500).default([]),
  layout: z
    .object({
      sidebar: z.int().min(160).max(480).default(228),
      list: z.int().min(200).max(600).default(292),
      panel: z.int().min(300).max(720).default(388),
      isSidebarOpen: z.boolean().default(true),
      isListOpen: z.boolean().default(true),
      isPanelOpen: z.boolean().default(true),
    })
    .prefault({}),
  /** Whether the desktop app tells through the system when long work has ended. */
  isNotifying: z.boolean().default(true),
  /** Whether notes are read in the background, so that a first summary of them is quick. */
  isIndexing: z.boolean().default(true),
  lastNote: noteId.nullable().default(null),
  /** Who is asked about newer versions; nobody while it is empty. */
  updateAddress: z.string().max(2_048).default(""),
  /** The desktop app's shortcut for quick capture; empty for none. */
  captureKeys: captureKeys.default("Mod+Shift+Space"),
  keepsInTray: z.boolean().default(false),
  /** Whether a model's weights are kept in the form they run in, which loads faster and takes room on the disk. */
  keepsConvertedWeights: z.boolean().default(true),
  /** What is written in the capture window and not filed yet. */
  captureDraft: z.string().max(1_000_000).default(""),
});
export type Settings = z.infer<typeof settings>;

/** Any subset; what is absent stays as it is. */
export const settingsChange = z.object({
  theme: z.enum(["system", "light", "dark"]).optional(),
  noteFont: z.enum(["sans", "serif", "mono"]).optional(),
  summary: z.object({ type: summaryType, length: summaryLength, format: summaryFormat }).partial().optional(),
  panelView: panelView.optional(),
  panelMode: panelMode.optional(),
  rewrite: z.object(rewriteWish).partial().optional(),
  proofread: z
    .object({ dialect, formality, isMarking: z.boolean(), model: z.string().max(100).nullable() })
    .partial()
    .optional(),
  dismissed: z.array(z.string().max(100)).max(500).optional(),
  layout: z
    .object({
      sidebar: z.int().min(160).max(480),
      list: z.int().min(200).max(600),
      panel: z.int().min(300).max(720),
      isSidebarOpen: z.boolean(),
      isListOpen: z.boolean(),
      isPanelOpen: z.boolean(),
    })
    .partial()
    .optional(),
  isNotifying: z.boolean().optional(),
  isIndexing: z.boolean().optional(),
  lastNote: noteId.nullable().optional(),
  updateAddress: z.string().max(2_048).optional(),
  captureKeys: captureKeys.optional(),
  keepsInTray: z.boolean().optional(),
  keepsConvertedWeights: z.boolean().optional(),
  captureDraft: z.string().max(1_000_000).optional(),
});
export type SettingsChange = z.infer<typeof settingsChange>;
