import { parentPort, workerData } from "node:worker_threads";
import type { WorkerOptions } from "./protocol.ts";
import { serve } from "./serve.ts";

if (parentPort === null) throw new Error("The store worker runs as a worker thread.");
serve(parentPort, workerData as WorkerOptions); // Node hands over what the host's worker client passed
