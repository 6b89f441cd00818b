/** A child's end of the channel to its host. */
export interface ParentPort {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called when the host is gone; not every kind of child is told. */
  onClose(listener: () => void): void;
}

interface UtilityPort {
  postMessage(message: unknown): void;
  on(event: "message", listener: (event: { data: unknown }) => void): void;
}

/** The channel this process was started with, by Node or by Electron; without one it was started by hand. */
export function findParentPort(): ParentPort | null {
  const { parentPort } = process as { parentPort?: UtilityPort }; // Electron adds it in a utility process
  if (parentPort) {
    return {
      post: (message) => parentPort.postMessage(message),
      onMessage: (listener) => parentPort.on("message", ({ data }) => listener(data)),
      onClose: (listener) => void process.on("disconnect", listener),
    };
  }
  if (process.send === undefined) return null;
  return {
    post(message) {
      if (process.connected) process.send?.(message);
    },
    onMessage: (listener) => void process.on("message", listener),
    onClose: (listener) => void process.on("disconnect", listener),
  };
}
