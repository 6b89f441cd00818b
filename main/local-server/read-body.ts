import { AppError } from "#shared/errors.ts";

/**
 * Reads a body of at most `maximum` bytes, trusting neither its declared length nor its absence.
 * @throws AppError `too-large`.
 */
export async function readBody(request: Request, maximum: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get("content-length") ?? 0) > maximum) throw tooLarge(maximum);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength;
    if (length > maximum) throw tooLarge(maximum);
    chunks.push(chunk);
  }
  const body = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.byteLength;
  }
  return body;
}

function tooLarge(maximum: number): AppError {
  return new AppError("too-large", `A request may hold at most ${maximum} bytes. Send less at a time.`);
}
