import { inflateSync } from "node:zlib";

/** The text of a PDF that Chromium made, in the order in which it is drawn, without spaces between runs. */
export function pdfText(file: Buffer): string {
  const source = file.toString("latin1");
  const objects = new Map<string, string>();
  for (const [, id = "", body = ""] of source.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g))
    objects.set(id, body);
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  for (const [, name = "", id = ""] of source.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? "")?.[1];
    if (map !== undefined) fonts.set(name, characters(stream(objects.get(map) ?? "")));
  }
  return [...source.matchAll(/\/Contents (\d+) 0 R/g)]
    .map(([, id = ""]) => drawnText(stream(objects.get(id) ?? ""), fonts))
    .join("\n");
}

function drawnText(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let font: ReadonlyMap<string, string> = new Map();
  let text = "";
  for (const [, name, codes = ""] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
    if (name !== undefined) {
      font = fonts.get(name) ?? new Map();
      continue;
    }
    const width = [...font.keys()][0]?.length ?? 4;
    for (let at = 0; at < codes.length; at += width)
      text += font.get(codes.slice(at, at + width).toUpperCase()) ?? "";
  }
  return text;
}

/** What the codes of a font stand for, of its ToUnicode map. */
function characters(map: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, section = ""] of map.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g))
    for (const [, code = "", character = ""] of section.matchAll(/<(\w+)> <(\w+)>/g))
      found.set(code.toUpperCase(), decode(character));
  for (const [, section = ""] of map.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g))
    for (const [, from = "", to = "", first = ""] of section.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code++) {
        const character = Number.parseInt(first, 16) + code - Number.parseInt(from, 16);
        found.set(
          code.toString(16).toUpperCase().padStart(from.length, "0"),
          decode(character.toString(16).padStart(4, "0")),
        );
      }
  return found;
}

function decode(hex: string): string {
  return Buffer.from(hex, "hex").swap16().toString("utf16le");
}

function stream(object: string): string {
  const [, data] = /stream\r?\n([\s\S]*?)\r?\nendstream/.exec(object) ?? [];
  if (data === undefined) return "";
  return object.includes("/FlateDecode") ? inflateSync(Buffer.from(data, "latin1")).toString("latin1") : data;
}
