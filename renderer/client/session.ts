/** What the address and the tab know about access: a session key, or why there is none. */
export type Session = { status: "open"; key: string } | { status: "used" | "missing" | "unreachable" };

const KEY = "nano-banana.session";

/**
 * Trades the launch token of the address for a session key, once, and takes the token out of the address at once.
 * A key the tab already holds is used when the token is absent or no longer valid.
 */
export async function openSession(
  location: Location,
  history: History,
  storage: Storage,
  signal?: AbortSignal,
): Promise<Session> {
  const token = new URLSearchParams(location.hash.slice(1)).get("t");
  if (token !== null) history.replaceState(null, "", location.pathname + location.search);
  const held = storage.getItem(KEY);
  if (token === null) return held === null ? { status: "missing" } : { status: "open", key: held };
  const traded = await trade(token, signal);
  if (traded.status === "open") storage.setItem(KEY, traded.key);
  return traded.status === "used" && held !== null ? { status: "open", key: held } : traded;
}

/** Forgets a key that the host no longer knows. */
export function closeSession(storage: Storage): void {
  storage.removeItem(KEY);
}

async function trade(token: string, signal: AbortSignal | undefined): Promise<Session> {
  let response: Response;
  try {
    response = await fetch("/session", { method: "POST", body: token, ...(signal && { signal }) });
  } catch {
    return { status: "unreachable" };
  }
  if (!response.ok) return { status: "used" };
  const answer: unknown = await response.json();
  return hasKey(answer) ? { status: "open", key: answer.key } : { status: "used" };
}

function hasKey(value: unknown): value is { key: string } {
  return typeof value === "object" && value !== null && "key" in value && typeof value.key === "string";
}
