import { AppError, isCancelled } from "#shared/errors.ts";

export interface AskOptions {
  address: URL;
  token: string | null;
  signal: AbortSignal;
  /** Milliseconds for the whole answer. */
  timeLimit: number;
  /** Told before each connection. */
  onConnect: (url: URL) => void;
}

/**
 * Gets the JSON at an address: 64 KB at most, and no answer from another host than the one that was asked, so the
 * token goes to no other either.
 * @throws AppError `unavailable` that says what went wrong, `cancelled`.
 */
export async function ask({ address, token, signal, timeLimit, onConnect }: AskOptions): Promise<unknown> {
  const limit = AbortSignal.timeout(timeLimit);
  const either = AbortSignal.any([signal, limit]);
  try {
    const response = await follow(address, token, either, onConnect);
    return parse(await readText(response, address), address);
  } catch (error) {
    if (error instanceof AppError) throw error;
    if (signal.aborted) throw new AppError("cancelled", "The work was stopped.", { cause: error });
    if (limit.aborted || isCancelled(error)) {
      const seconds = Math.max(1, Math.round(timeLimit / 1_000));
      throw failure(address, `gave no answer within ${seconds} s. Try again later.`, error);
    }
    throw failure(
      address,
      `could not be reached (${reasonOf(error)}). Check the address and your network.`,
      error,
    );
  }
}

async function follow(
  address: URL,
  token: string | null,
  signal: AbortSignal,
  onConnect: AskOptions["onConnect"],
): Promise<Response> {
  let url = address;
  for (let step = 0; step <= REDIRECTS_MAX; step += 1) {
    onConnect(url);
    const response = await fetch(url, {
      redirect: "manual",
      credentials: "omit",
      signal,
      headers: {
        accept: "application/json",
        ...(token !== null && { authorization: `Bearer ${token}` }),
      },
    });
    const next = redirect(response, url);
    if (next === null) return response;
    await response.body?.cancel();
    if (next.origin !== address.origin) {
      throw failure(
        address,
        `sends on to ${next.host}, which is not followed. Enter that address yourself if you trust it.`,
      );
    }
    url = next;
  }
  throw failure(address, "sends on without end. Check the address.");
}

function redirect({ status, headers }: Response, base: URL): URL | null {
  const location = headers.get("location");
  return status >= 300 && status < 400 && location !== null ? URL.parse(location, base.href) : null;
}

async function readText(response: Response, address: URL): Promise<string> {
  if (!response.ok) {
    await response.body?.cancel();
    const advice = [401, 403].includes(response.status) ? "Check the access token." : "Check the address.";
    throw failure(address, `answered with an error (${response.status}). ${advice}`);
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > BYTES_MAX) throw failure(address, `${MORE_THAN_EXPECTED} Check the address.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length).toString("utf8");
}

function parse(text: string, address: URL): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw failure(address, "does not answer about versions. Check the address.", error);
  }
}

/** The refusal of what an address did, in one sentence that begins with its host. */
export function failure(address: URL, what: string, cause?: unknown): AppError {
  return new AppError("unavailable", `${address.host} ${what}`, { cause });
}

/** The network's own name of what went wrong, such as ECONNREFUSED. */
function reasonOf(error: unknown): string {
  const inner = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return inner instanceof Error && "code" in inner && typeof inner.code === "string"
    ? inner.code
    : "no connection";
}

const REDIRECTS_MAX = 3;
const BYTES_MAX = 64 * 1024;
const MORE_THAN_EXPECTED = "sends more than an answer about versions can hold.";
