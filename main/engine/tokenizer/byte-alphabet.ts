/**
 * GPT-2's alphabet: every byte as one printable character, so that a vocabulary can be a list of texts
 * (openai/gpt-2, `bytes_to_unicode` in src/encoder.py).
 */
export const BYTE_CHARACTERS: readonly string[] = alphabet();

const BYTES: ReadonlyMap<string, number> = new Map(
  BYTE_CHARACTERS.map((character, byte) => [character, byte]),
);

/** Bytes as characters of the alphabet. */
export function charactersOf(bytes: Uint8Array): string {
  let characters = "";
  for (const byte of bytes) characters += BYTE_CHARACTERS[byte] ?? "";
  return characters;
}

/** The bytes that a token of the alphabet stands for; a character outside of it stands for itself in UTF-8. */
export function bytesOf(characters: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of characters) {
    const byte = BYTES.get(character);
    if (byte === undefined) bytes.push(...new TextEncoder().encode(character));
    else bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

function alphabet(): string[] {
  let next = 256;
  return Array.from({ length: 256 }, (_, byte) => {
    const isPrintable =
      (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xac) || (byte >= 0xae && byte <= 0xff);
    return String.fromCodePoint(isPrintable ? byte : next++);
  });
}
