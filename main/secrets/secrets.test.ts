import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { silentLog } from "#main/log.ts";
import { type Cipher, createSecrets } from "./secrets.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nano-banana-secrets-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (cipher: Cipher | null) => createSecrets({ folder, cipher, log: silentLog });
const onDisk = () => readFileSync(join(folder, "secrets.json"), "utf8");

/** A key ring of its own: AES-256-GCM under a key that no other has. */
function keyRing(backend: string): Cipher {
  const key = randomBytes(32);
  return {
    backend,
    encrypt(text) {
      const iv = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", key, iv);
      const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
    },
    decrypt(bytes) {
      const cipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12));
      cipher.setAuthTag(bytes.subarray(12, 28));
      return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString("utf8");
    },
  };
}

test("with a key ring a secret is kept encrypted and read back after a restart", async () => {
  const ring = keyRing("gnome_libsecret");
  await (await open(ring)).write("token", "wisteria-52");
  expect(onDisk()).not.toContain("wisteria-52");
  const again = await open(ring);
  expect([again.keeping, again.state("token"), again.read("token")]).toEqual([
    "key-ring",
    "set",
    "wisteria-52",
  ]);
});

test("without a key ring it lies in a file of its owner alone, also when the file was opened to others", async () => {
  await (await open(null)).write("token", "wisteria-52");
  const mode = () => (statSync(join(folder, "secrets.json")).mode & 0o777).toString(8);
  expect(mode()).toBe("600");
  chmodSync(join(folder, "secrets.json"), 0o644);
  const again = await open(null);
  expect([mode(), again.keeping, again.read("token")]).toEqual(["600", "file", "wisteria-52"]);
});

test("a secret of another key ring is locked, not taken for one, until it is entered again", async () => {
  await (await open(keyRing("gnome_libsecret"))).write("token", "wisteria-52");
  for (const other of [keyRing("kwallet6"), keyRing("gnome_libsecret"), null]) {
    const secrets = await open(other);
    expect(() => secrets.read("token")).toThrow(
      expect.objectContaining({ code: "unavailable", message: expect.stringContaining("Enter it again.") }),
    );
  }
  expect((await open(keyRing("kwallet6"))).state("token")).toBe("locked");
  const secrets = await open(keyRing("kwallet6"));
  await secrets.write("token", "fresh");
  expect([secrets.state("token"), secrets.read("token")]).toEqual(["set", "fresh"]);
});

test("a key ring is not given what another has encrypted, though it may make words of it", async () => {
  await (await open(keyRing("gnome_libsecret"))).write("token", "wisteria-52");
  const credulous: Cipher = { ...keyRing("kwallet6"), decrypt: () => "some words" };
  const secrets = await open(credulous);
  expect(() => secrets.read("token")).toThrow(expect.objectContaining({ code: "unavailable" }));
});

test("secrets from a time without a key ring are encrypted once there is one", async () => {
  await (await open(null)).write("token", "wisteria-52");
  const ring = keyRing("kwallet6");
  expect((await open(ring)).read("token")).toBe("wisteria-52");
  expect(onDisk()).not.toContain("wisteria-52");
});

test("a secret that is forgotten is gone from the disk, and others stay", async () => {
  const secrets = await open(null);
  await secrets.write("one", "first-value");
  await secrets.write("two", "second-value");
  await secrets.write("one", null);
  expect([secrets.state("one"), secrets.read("one"), (await open(null)).read("two")]).toEqual([
    "unset",
    null,
    "second-value",
  ]);
  expect(onDisk()).not.toContain("first-value");
});

test("a damaged file holds nothing, and the next secret replaces it", async () => {
  writeFileSync(join(folder, "secrets.json"), '{"token":');
  const secrets = await open(null);
  expect(secrets.state("token")).toBe("unset");
  await secrets.write("token", "fresh");
  expect((await open(null)).read("token")).toBe("fresh");
});

test("a key ring that refuses is named, and what was kept before stays", async () => {
  const ring = keyRing("gnome_libsecret");
  await (await open(ring)).write("token", "wisteria-52");
  const refusing = { ...ring };
  const secrets = await open(refusing);
  refusing.encrypt = () => {
    throw new Error("Error while encrypting the text provided to safeStorage.encryptString.");
  };
  await expect(secrets.write("token", "fresh")).rejects.toMatchObject({ code: "unavailable" });
  expect(secrets.read("token")).toBe("wisteria-52");
});
