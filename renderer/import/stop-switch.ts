import type { Client } from "../client/connection.ts";

/** Stops an import, whichever of its calls runs. What was added stays, and is still told. */
export type StopSwitch = {
  readonly isStopped: boolean;
  /** An id for the next call of this import. */
  nextJob: () => string;
  stop: () => void;
};

export function createStopSwitch(client: Client): StopSwitch {
  let job: string | null = null;
  let isStopped = false;
  return {
    get isStopped() {
      return isStopped;
    },
    nextJob() {
      job = crypto.randomUUID();
      return job;
    },
    stop() {
      isStopped = true;
      // A host that is gone has stopped by itself.
      if (job !== null) client.imports.stop({ job }).catch(() => {});
    },
  };
}
