import { describe, expect, it } from "vitest";
import { tag } from "#main/nano/fixtures/tag.ts";

function vectorOf(text: string): Int8Array {
  const vector = tag(text).embedding?.vector;
  if (!vector) throw new Error(`No vector for: ${text}`);
  return vector;
}

function cosine(a: string, b: string): number {
  const [left, right] = [vectorOf(a), vectorOf(b)];
  return left.reduce((sum, value, index) => sum + value * (right[index] ?? 0), 0) / 127 ** 2;
}

describe("embeddings", () => {
  it.each([
    ["The doctor saw the patient.", "A nurse works in the hospital.", "The car needs new tires."],
    ["We cut the budget.", "Spending must fall.", "The cat sleeps on the sofa."],
    ["The train to Berlin was late.", "Our railway trip was delayed.", "She baked bread and cake."],
  ])("%s is nearer to: %s", (text, near, far) => {
    expect(cosine(text, near)).toBeGreaterThan(0.5);
    expect(cosine(text, far)).toBeLessThan(0.12);
  });

  it("have unit length and count the known words", () => {
    const { embedding } = tag("The blorptastic meeting about Kubernetes moved again today.");
    expect(embedding).toMatchObject({ known: 3, total: 5 });
    const length = Math.sqrt([...(embedding?.vector ?? [])].reduce((sum, value) => sum + value * value, 0));
    expect(length / 127).toBeCloseTo(1, 1);
  });

  it("are null when no word is known", () => {
    expect(tag("Zzyzxq.").embedding).toEqual({ vector: null, known: 0, total: 1 });
  });

  it.each([
    ["Wir haben beschlossen, den Start auf März zu verschieben.", "German"],
    ["今日は会議で予算を決めました。", "Japanese"],
    ["قررنا تأجيل الإطلاق إلى شهر مارس.", "Arabic"],
  ])("skip other languages and say so: %s", (text, language) => {
    const { embedding, skipped } = tag(text);
    expect(embedding).toBeNull();
    expect(skipped).toContainEqual({ stage: "embed", reason: `Reads English only; this is ${language}.` });
  });
});
