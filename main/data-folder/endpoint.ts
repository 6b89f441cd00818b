import { randomUUID } from "node:crypto";
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { folderError } from "./prepare.ts";

const endpoint = z.object({
  pid: z.int().positive(),
  port: z.int().min(1).max(65_535),
  key: z.string().min(43),
  startedAt: z.int(),
  version: z.string(),
});
/** How a program on this machine reaches the running host. `key` is 256 bits, valid while that host runs. */
export type Endpoint = z.infer<typeof endpoint>;

/** The address of the host an endpoint speaks of. */
export function endpointAddress({ port }: Endpoint): string {
  return `http://127.0.0.1:${port}`;
}

/**
 * Tells programs of the same user where the host is: written whole or not at all, readable by its owner only.
 * @returns removes the file again, unless another host has replaced it.
 * @throws AppError `storage-failed` or `storage-full`.
 */
export function writeEndpoint(folder: string, value: Endpoint): () => void {
  const temporary = join(folder, `.endpoint-${randomUUID()}`);
  try {
    const file = openSync(temporary, "wx", 0o600);
    try {
      writeSync(file, JSON.stringify(value));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, endpointFile(folder));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw folderError(folder, error);
  }
  return () => {
    if (parse(folder)?.key === value.key) rmSync(endpointFile(folder), { force: true });
  };
}

/** The running host of a data folder, or `null` when there is none: a file whose process is gone is stale. */
export function readEndpoint(folder: string): Endpoint | null {
  const found = parse(folder);
  return found !== null && isAlive(found.pid) ? found : null;
}

/** Takes away what a killed host has left; only the holder of the folder's lock may do so. */
export function clearEndpoint(folder: string): void {
  rmSync(endpointFile(folder), { force: true });
}

function parse(folder: string): Endpoint | null {
  try {
    return endpoint.parse(JSON.parse(readFileSync(endpointFile(folder), "utf8")));
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

const endpointFile = (folder: string): string => join(folder, "endpoint.json");
