import type { OpenPageChannel, PageChannel } from "#main/page/page-calls.ts";

/** Takes the calls of pages before the services are open; they are answered, in their order, once those are. */
export function takeEarlyCalls(opening: Promise<OpenPageChannel>): OpenPageChannel {
  return (options) => {
    const gone = new AbortController();
    const channel = opening.then((open): PageChannel | undefined =>
      gone.signal.aborted ? undefined : open(options),
    );
    // Services that do not open end the app, which says why.
    channel.catch(() => {});
    return {
      receive: async (data) => (await channel)?.receive(data),
      close() {
        gone.abort();
        channel.then((opened) => opened?.close()).catch(() => {});
      },
    };
  };
}
