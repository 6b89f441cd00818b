// Prints the ids of a short answer in JSON, and the hash that converted weights are kept by:
// node answer-once.ts MODEL CACHE_FOLDER.
import { createEngine } from "../engine.ts";
import { ask } from "./ask-engine.ts";

const [, , model = "", cacheFolder = ""] = process.argv;
const engine = createEngine({ cacheFolder, threads: 1 });
const { tokens, record } = await ask(engine, model);
process.stdout.write(JSON.stringify({ tokens, sha256: record.model.sha256 }));
await engine.close();
