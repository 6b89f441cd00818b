import { parentPort, workerData } from "node:worker_threads";
import { openResources } from "./open-resources.ts";
import { serve } from "./serve.ts";
import { unitStages } from "./stages/stages.ts";

if (parentPort) {
  const { models } = workerData as { models: string }; // createPool passes it
  serve(parentPort, unitStages(await openResources(models)));
}
