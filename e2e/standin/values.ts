/**
 * Values on their way over IPC, as tagged JSON: what a structured clone carries, refused where it refuses.
 * These functions also run as source text inside Chromium, so each stands alone but for the other's name.
 */
export function encode(value: unknown, toBase64: (bytes: Uint8Array) => string): unknown {
  const again = (inner: unknown) => encode(inner, toBase64);
  if (value === undefined) return { $: "undefined" };
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : { $: "number", v: String(value) };
  if (typeof value === "bigint") return { $: "bigint", v: String(value) };
  if (Array.isArray(value)) return value.map(again);
  if (value instanceof Date) return { $: "date", v: value.getTime() };
  if (value instanceof Map) return { $: "map", v: [...value].map(again) };
  if (value instanceof Set) return { $: "set", v: [...value].map(again) };
  if (value instanceof Error) return { $: "error", v: { name: value.name, message: value.message } };
  if (value instanceof ArrayBuffer) return { $: "bytes", v: toBase64(new Uint8Array(value)) };
  if (ArrayBuffer.isView(value))
    return { $: "bytes", v: toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) };
  const kind = Object.prototype.toString.call(value);
  if (typeof value !== "object" || kind !== "[object Object]")
    throw new Error("An object could not be cloned.");
  return { $: "object", v: Object.entries(value).map(([name, inner]) => [name, again(inner)]) };
}

export function decode(value: unknown, fromBase64: (text: string) => Uint8Array): unknown {
  const again = (inner: unknown): unknown => decode(inner, fromBase64);
  if (Array.isArray(value)) return value.map(again);
  if (typeof value !== "object" || value === null) return value;
  const { $, v } = value as { $: string; v: never };
  if ($ === "number") return Number(v);
  if ($ === "bigint") return BigInt(v);
  if ($ === "date") return new Date(v);
  if ($ === "map") return new Map((v as unknown[]).map(again) as [unknown, unknown][]);
  if ($ === "set") return new Set((v as unknown[]).map(again));
  if ($ === "bytes") return fromBase64(v);
  if ($ === "error") {
    const { name, message } = v as { name: string; message: string };
    return Object.assign(new Error(message), { name });
  }
  if ($ === "object")
    return Object.fromEntries((v as [string, unknown][]).map(([key, inner]) => [key, again(inner)]));
  return undefined;
}

export const encodeValue = (value: unknown): unknown =>
  encode(value, (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64"));

export const decodeValue = (value: unknown): unknown =>
  decode(value, (text) => new Uint8Array(Buffer.from(text, "base64")));
