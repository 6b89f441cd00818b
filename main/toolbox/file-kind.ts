import { fileTypeFromBuffer } from "file-type";

/**
 * Names what bytes are by their content, such as "an image (PNG)", and says how it may yet become a note; undefined
 * for what is not known. Text can begin like a binary file ("BMW"), so ask only for bytes that are hardly text.
 */
export async function fileKind(bytes: Uint8Array): Promise<{ kind: string; way: string } | undefined> {
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (type === undefined) return undefined;
  const short = type.ext.toUpperCase();
  const document = DOCUMENTS[type.ext];
  if (document !== undefined) return { kind: document, way: "Export it as plain text or Markdown." };
  const [family = ""] = type.mime.split("/", 1);
  const kind = FAMILIES[family] ?? (ARCHIVES.has(type.ext) ? "an archive" : "a binary file");
  return { kind: `${kind} (${short})`, way: "Only text files become notes." };
}

const FAMILIES: Readonly<Record<string, string>> = {
  image: "an image",
  audio: "an audio file",
  video: "a video",
  font: "a font",
};

const ARCHIVES: ReadonlySet<string> = new Set(["zip", "gz", "tar", "7z", "rar", "bz2", "xz", "zst", "lz"]);

const DOCUMENTS: Readonly<Record<string, string>> = {
  pdf: "a PDF document",
  rtf: "a rich text document",
  docx: "a Word document",
  xlsx: "an Excel workbook",
  pptx: "a PowerPoint presentation",
  odt: "an OpenDocument text",
  ods: "an OpenDocument spreadsheet",
  odp: "an OpenDocument presentation",
  epub: "an EPUB book",
  cfb: "an old Office document",
};
