/** What stands in a message in place of its picture, voice or sticker, in the words of the messengers. */
const OMITTED = new RegExp(
  [
    String.raw`^<(?:media omitted|medien ausgeschlossen|médias? omis|multimedia omitido|archivo omitido|mídia oculta|mídia omitida|media omessi|media weggelaten|メディアは含まれていません|تم استبعاد الوسائط)>$`,
    String.raw`^(?:image|video|video note|audio|gif|sticker|document|contact card|poll) omitted$`,
    String.raw`^(?:bild|video|audio|gif|sticker|dokument|kontaktkarte) weggelassen$`,
    String.raw`^(?:image|vidéo|audio|gif|sticker|document) (?:absente?|omise?)$`,
    String.raw`^(?:imagen|video|audio|gif|sticker|documento) omitid[oa]$`,
    String.raw`^(?:imagem|vídeo|áudio|gif|figurinha|documento) (?:ocultad[oa]|omitid[oa])$`,
    String.raw`^<(?:attached|anhang|pièce jointe|adjunto|anexado|allegato|bijgevoegd):? [^<>\n]{1,200}>$`,
    String.raw`^[^\s<>][^<>\n]{0,120}\.(?:jpe?g|png|gif|webp|heic|mp4|mov|opus|ogg|m4a|mp3|pdf|docx?|xlsx?|pptx?|vcf|zip|txt)(?: \((?:file attached|datei angehängt|fichier joint|archivo adjunto|arquivo anexado|file allegato|bestand bijgevoegd)\))?$`,
    String.raw`^\[?\s?(?:photo|image|picture|sticker|gif|video|video message|voice message|audio|file|document|attachment|album|poll|location|contact|foto|bild|datei|sprachnachricht|imagen|archivo|fichier|vidéo)(?:\s?[:,]\s?[^\n\]]{0,120})?\s?\]?$`,
    String.raw`^\((?:sticker|gif|image|photo|video|voice message|file|attachment)\)$`,
    String.raw`^:[a-z0-9_+-]{2,40}:$`,
  ].join("|"),
  "iu",
);

const DELETED =
  /^(?:this message was deleted|you deleted this message|message deleted|deleted message|diese nachricht wurde gelöscht|du hast diese nachricht gelöscht|ce message a été supprimé|vous avez supprimé ce message|se eliminó este mensaje|eliminaste este mensaje|mensagem apagada|esta mensagem foi apagada|questo messaggio è stato eliminato|dit bericht is verwijderd|null)\.?$/iu;

/** What a message holds: words, a file or sticker alone, or nothing since it was deleted. */
export function messageKind(words: string): "message" | "attachment" | "deleted" {
  const lines = words
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (lines.length === 0) return "attachment";
  if (lines.every((line) => OMITTED.test(line) || (!/[\p{L}\p{N}]/u.test(line) && line.length > 40)))
    return "attachment";
  return lines.length === 1 && DELETED.test(lines[0] ?? "") ? "deleted" : "message";
}
