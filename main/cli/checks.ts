import { access, mkdtemp, rm, statfs } from "node:fs/promises";
import { dirname, join } from "node:path";
import { folderError, prepareDataFolder } from "#main/data-folder/prepare.ts";
import { AppError } from "#shared/errors.ts";
import type { CommandContext } from "./context.ts";

/** One thing that must be right for the app to run. `run` says what it found, or throws what to do about it. */
export interface Check {
  name: string;
  run: (context: CommandContext, folder: string) => string | Promise<string>;
}

/** In the order in which one builds on the other. Each loads what it looks at, so that a broken part fails alone. */
export const checks: readonly Check[] = [
  { name: "Node", run: checkNode },
  { name: "ICU", run: checkIcu },
  { name: "SQLite", run: checkSqlite },
  { name: "word vectors", run: checkEmbeddings },
  { name: "workers", run: checkWorkers },
  { name: "data folder", run: checkDataFolder },
  { name: "free space", run: checkFreeSpace },
  { name: "host", run: checkHost },
];

function checkNode(): string {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 22 || (major === 22 && minor < 12)) {
    throw new AppError("unavailable", `Node ${process.versions.node} is too old. Install Node 24.`);
  }
  return process.versions.node;
}

function checkIcu(): string {
  if (Intl.DisplayNames.supportedLocalesOf(["de", "ja", "ar"]).length < 3) {
    throw new AppError(
      "unavailable",
      "This Node has English only. Install Node with full ICU, as nodejs.org has it.",
    );
  }
  return process.versions.icu ?? "present";
}

async function checkSqlite(): Promise<string> {
  try {
    const { default: Database } = await import("better-sqlite3");
    const database = new Database(":memory:");
    try {
      database.exec("CREATE VIRTUAL TABLE probe USING fts5(text, tokenize = 'trigram')");
      return String(database.prepare("SELECT sqlite_version()").pluck().get());
    } finally {
      database.close();
    }
  } catch (cause) {
    throw new AppError("unavailable", `SQLite does not load (${reason(cause)}). Run "npm ci" again.`, {
      cause,
    });
  }
}

async function checkEmbeddings({ parts }: CommandContext): Promise<string> {
  const { loadEmbeddings, readEmbeddingsRecord } = await import("#main/nano/embeddings.ts");
  const { sha256 } = await readEmbeddingsRecord(parts.models);
  const { words } = loadEmbeddings(parts.models, sha256);
  return `${words.toLocaleString("en")} words, SHA-256 ${sha256.slice(0, 12)}… as recorded`;
}

async function checkWorkers(context: CommandContext): Promise<string> {
  const { withoutLibrary } = await import("./reading.ts");
  const source = { kind: "text", name: "probe", text: "The kettle boils. The tea is ready." } as const;
  const { units } = await withoutLibrary(context, (summaries) => summaries.units(source, context.signal));
  return `started, and read ${units.length} sentences`;
}

async function checkDataFolder(_: CommandContext, folder: string): Promise<string> {
  const existing = await nearestFolder(folder);
  if (existing === folder) {
    prepareDataFolder(folder);
    return `${folder} is writable`;
  }
  try {
    await rm(await mkdtemp(join(existing, ".probe-")), { recursive: true });
  } catch (error) {
    throw folderError(folder, error);
  }
  return `${folder} is made at the first use`;
}

async function checkFreeSpace(_: CommandContext, folder: string): Promise<string> {
  const { bavail, blocks, bsize } = await statfs(await nearestFolder(folder));
  if (blocks === 0) return `not measured, because ${folder} is on no disk`;
  const free = bavail * bsize;
  if (free < FREE_BYTES_MIN) {
    throw new AppError(
      "storage-full",
      `Only ${megabytes(free)} are free for ${folder}. Free at least ${megabytes(FREE_BYTES_MIN)}.`,
    );
  }
  return megabytes(free);
}

const FREE_BYTES_MIN = 200_000_000;

async function checkHost({ signal }: CommandContext, folder: string): Promise<string> {
  const { connectHost } = await import("./host-client.ts");
  const client = connectHost(folder);
  if (client) {
    const { version, host } = await client.host.info(undefined, { signal });
    return `the ${host} host, version ${version}, runs and answers`;
  }
  if ((await nearestFolder(folder)) !== folder) return "none runs";
  const { acquireLock } = await import("#main/data-folder/lock.ts");
  acquireLock(folder).release();
  return "none runs, and the data folder is free";
}

/** The folder itself or the nearest one above it that exists. */
async function nearestFolder(folder: string): Promise<string> {
  try {
    await access(folder);
    return folder;
  } catch {
    const parent = dirname(folder);
    return parent === folder ? folder : nearestFolder(parent);
  }
}

function megabytes(bytes: number): string {
  return `${Math.floor(bytes / 1_000_000).toLocaleString("en")} MB`;
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
