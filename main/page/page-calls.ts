import { type AnyRouter, ORPCError } from "@orpc/server";
import { RPCHandler } from "@orpc/server/websocket";
import type { CallContext } from "#main/router.ts";
import { ERROR_STATUS } from "#shared/errors.ts";

/** Most bytes of one message between a page and its host. */
export const MESSAGE_MAX = 16 * 1024 * 1024;

/** One page's way to its host, whatever carries it. */
export interface PageChannel {
  /** Hands over one message of the page; resolves when it is answered. Rejects for one that cannot be read. */
  receive(data: string | Uint8Array): Promise<void>;
  /** Aborts the calls that still run. */
  close(): void;
}

export interface PageChannelOptions extends Omit<CallContext, "caller"> {
  /**
   * Takes one message to the page. It is awaited between the events of a stream, so a page that reads slowly stops
   * the producer instead of filling memory.
   */
  send: (data: Message) => void | Promise<void>;
}

/** What travels: text, or bytes where a call carries files. */
export type Message = string | ArrayBufferLike | Uint8Array;

export type OpenPageChannel = (options: PageChannelOptions) => PageChannel;

/** Serves the contract to pages over any two-way channel: a socket, or the port of a desktop window. */
export function createPageCalls(router: AnyRouter): OpenPageChannel {
  const handler = new RPCHandler<PageContext>(router, {
    interceptors: [
      (call) => {
        if (call.context.calls.running > CALLS_MAX) throw busy();
        return call.next();
      },
    ],
  });

  return ({ send, ...bound }) => {
    // The handler knows a page by this object; messages are handed to it, so it listens to nothing.
    const peer = { send, addEventListener: () => {} };
    const context: PageContext = { ...bound, caller: "page", calls: { running: 0 } };
    return {
      async receive(data) {
        context.calls.running += 1;
        try {
          await handler.message(peer, typeof data === "string" ? data : new Uint8Array(data).buffer, {
            context,
          });
        } finally {
          context.calls.running -= 1;
        }
      },
      close: () => handler.close(peer),
    };
  };
}

interface PageContext extends CallContext {
  calls: { running: number };
}

const CALLS_MAX = 32;

function busy(): ORPCError<"busy", undefined> {
  return new ORPCError("busy", {
    status: ERROR_STATUS.busy,
    message: "Too much is running in this window. Wait for something to finish, or stop it.",
    defined: true,
  });
}
