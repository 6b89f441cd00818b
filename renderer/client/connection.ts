import { type ClientContext, type ClientLink, createORPCClient, ORPCError } from "@orpc/client";
import { RPCLink } from "@orpc/client/websocket";
import type { ContractRouterClient } from "@orpc/contract";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Contract } from "#shared/contract.ts";

/** Every call of the contract, typed. */
export type Client = ContractRouterClient<Contract>;

/** `lost` is tried again by itself; `refused` means that the host is there and does not know the key. */
export type ConnectionStatus = "connecting" | "open" | "lost" | "refused";

export type Connection = {
  client: Client;
  status: StoreApi<{ status: ConnectionStatus }>;
  retry: () => void;
  close: () => void;
};

type Link = ClientLink<ClientContext>;

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 5_000;

/**
 * Keeps one WebSocket open to the host that served this page and a client over it that survives reconnection.
 * A call made while the host is away fails at once with `unavailable`; nothing is queued behind the user's back.
 */
export function connect(key: string, origin: string): Connection {
  const status = createStore<{ status: ConnectionStatus }>(() => ({ status: "connecting" }));
  const address = new URL("/ws", origin.replace(/^http/, "ws")).href;
  let link: Link | undefined;
  let opening = Promise.withResolvers<Link | undefined>();
  let socket: WebSocket | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = FIRST_WAIT_MS;
  let isClosed = false;

  function open(): void {
    clearTimeout(timer);
    const next = new WebSocket(address, ["nano-banana.v1", `key.${key}`]);
    socket = next;
    let wasOpen = false;
    const nextLink: Link = new RPCLink({ websocket: next });
    next.addEventListener("open", () => {
      wasOpen = true;
      wait = FIRST_WAIT_MS;
      link = nextLink;
      opening.resolve(nextLink);
      status.setState({ status: "open" });
    });
    next.addEventListener("close", () => void ended(wasOpen));
  }

  async function ended(wasOpen: boolean): Promise<void> {
    link = undefined;
    opening.resolve(undefined);
    if (isClosed) return;
    opening = Promise.withResolvers();
    opening.resolve(undefined);
    const isRefused = !wasOpen && (await isHostThere(origin));
    if (isClosed) return;
    status.setState({ status: isRefused ? "refused" : "lost" });
    if (isRefused) return;
    timer = setTimeout(open, wait);
    wait = Math.min(wait * 2, LONGEST_WAIT_MS);
  }

  function retry(): void {
    if (status.getState().status !== "lost") return;
    wait = FIRST_WAIT_MS;
    open();
  }

  const reconnecting: Link = {
    async call(path, input, options) {
      const current = link ?? (await opening.promise);
      if (current === undefined) throw new ORPCError("unavailable", { message: UNAVAILABLE, status: 503 });
      return current.call(path, input, options);
    },
  };

  open();
  return {
    client: createORPCClient<Client>(reconnecting),
    status,
    retry,
    close() {
      isClosed = true;
      clearTimeout(timer);
      socket?.close();
    },
  };
}

const UNAVAILABLE = "The app is not running. Start it again; what you see here stays.";

async function isHostThere(origin: string): Promise<boolean> {
  try {
    return (await fetch(new URL("/", origin), { method: "HEAD", cache: "no-store" })).status < 500;
  } catch {
    return false;
  }
}
