import type { MessagePort } from "node:worker_threads";
import { encodeBlocks } from "./block-rows.ts";
import { parseBlocks } from "./parse.ts";
import { runStages } from "./run-stages.ts";
import type { UnitStage } from "./stage.ts";
import type { PoolReply, PoolRequest } from "./tasks.ts";

/** Answers the requests that come through `port` with the given stages, one after the other. */
export function serve(port: MessagePort, stages: readonly UnitStage[]): void {
  port.on("message", (request: PoolRequest) => {
    const reply = answer(request, stages);
    port.postMessage(reply, reply.kind === "parse" ? [reply.rows.buffer as ArrayBuffer] : []); // made by encodeBlocks, never shared
  });
}

function answer({ id, flag, task }: PoolRequest, stages: readonly UnitStage[]): PoolReply {
  const isAborted = () => Atomics.load(flag, 0) !== 0;
  try {
    if (task.kind === "parse") {
      const blocks = parseBlocks(task.text, isAborted);
      return blocks ? { id, kind: "parse", rows: encodeBlocks(blocks) } : { id, kind: "aborted" };
    }
    const units = runStages(stages, task.units, isAborted);
    return units ? { id, kind: "units", units } : { id, kind: "aborted" };
  } catch (error) {
    return { id, kind: "error", message: error instanceof Error ? error.message : String(error) };
  }
}
