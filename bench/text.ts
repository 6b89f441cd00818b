import { samples } from "#main/samples/samples.ts";

/** Mulberry32: a small seeded generator, so that every run measures the same text. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Prose of about `words` words from the sample notes' own sentences, each with a number of its own, so that no
 * sentence occurs twice and none is answered from a cache.
 */
export function longNote(words: number, seed: number): string {
  const next = random(seed);
  const sentences = samples.flatMap((sample) => sample.match(/[A-Z][^.!?\n]{20,200}[.!?]/g) ?? []);
  const parts: string[] = [`# Long note ${seed}\n`];
  let count = 0;
  for (let index = 0; count < words; index++) {
    const sentence = sentences[Math.floor(next() * sentences.length)] ?? "";
    const numbered = sentence.replace(/([.!?])$/, ` in part ${seed}-${index}$1`);
    count += numbered.split(/\s+/).length;
    if (index % 60 === 0) parts.push(`\n## Section ${index / 60 + 1}\n`);
    parts.push(index % 6 === 5 ? `${numbered}\n` : numbered);
  }
  return parts.join(" ").replace(/\n +/g, "\n\n");
}
