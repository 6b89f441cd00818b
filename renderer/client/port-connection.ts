import { createORPCClient } from "@orpc/client";
import { RPCLink } from "@orpc/client/message-port";
import { createStore } from "zustand/vanilla";
import type { HostPort } from "#shared/host-bridge.ts";
import type { Client, Connection, ConnectionStatus } from "./connection.ts";

/**
 * The client of a desktop window. Its port is open from the start and for the life of the page; a host that closes
 * it has ended, and its window goes with it.
 */
export function connectPort(port: HostPort): Connection {
  const status = createStore<{ status: ConnectionStatus }>(() => ({ status: "open" }));
  port.onClose(() => status.setState({ status: "lost" }));
  const link = new RPCLink({
    port: {
      postMessage: (message: string | Uint8Array) => port.postMessage(message),
      onMessage: { addListener: (listener) => port.onMessage(listener) },
      onDisconnect: { addListener: (listener) => port.onClose(listener) },
    },
  });
  return {
    client: createORPCClient<Client>(link),
    status,
    retry: () => {},
    close: () => status.setState({ status: "lost" }),
  };
}
