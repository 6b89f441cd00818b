import { z } from "zod";
import { AppError } from "#shared/errors.ts";
import { ADDRESS_MAX } from "#shared/updates.ts";

/** What an update address answers with, as JSON. */
export const updateFeed = z.object({
  version: z.string().regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/),
  url: z
    .string()
    .max(ADDRESS_MAX)
    .refine((url) => URL.parse(url)?.protocol === "https:"),
  notes: z.string().max(2_000).default(""),
});
export type UpdateFeed = z.infer<typeof updateFeed>;

/**
 * Reads an address to ask for updates: https, or http on this machine alone.
 * @throws AppError `invalid-input`.
 */
export function parseAddress(address: string): URL {
  const url = URL.parse(address);
  if (url === null) {
    throw new AppError("invalid-input", "This is no address. Enter one that begins with https://.");
  }
  if (url.username !== "" || url.password !== "") {
    throw new AppError(
      "invalid-input",
      "The address holds a name or a password. Take it out, and enter an access token below instead.",
    );
  }
  if (url.protocol === "https:" || (url.protocol === "http:" && LOOPBACK.has(url.hostname))) return url;
  throw new AppError(
    "invalid-input",
    "Only https:// is asked, so that nobody on the way can change the answer. Enter an address that begins with it.",
  );
}

/** Whether `offered` is newer than the version that runs; one of the same number that is a pre-release is older. */
export function isNewer(offered: string, running: string): boolean {
  const [number = "", ...preRelease] = running.split("-");
  const [ours, theirs] = [numbers(number), numbers(offered)];
  for (const [index, part] of theirs.entries()) {
    const difference = part - (ours[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return preRelease.length > 0;
}

function numbers(version: string): number[] {
  return version.split(".").map(Number);
}

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);
