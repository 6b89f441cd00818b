import { createHash, randomBytes } from "node:crypto";
import type { ApiKey, CreatedApiKey } from "#shared/api-key.ts";
import { AppError } from "#shared/errors.ts";
import type { Clock } from "#main/clock.ts";
import type { Connection } from "./connection.ts";

const SECRET_BYTES = 32;
const USE_NOTED_EVERY_MS = 60_000;
const COLUMNS = "id, name, origins, created_at AS createdAt, last_used_at AS lastUsedAt";

type ApiKeyRow = Omit<ApiKey, "origins"> & { origins: string };

const fromRow = (row: ApiKeyRow): ApiKey => ({ ...row, origins: JSON.parse(row.origins) as string[] }); // written by createKey

/** The hash is of 256 random bits, so that it needs neither salt nor stretching. */
export function secretHash(secret: string): Buffer {
  return createHash("sha256").update(secret, "utf8").digest();
}

/** True when the use of a key was last noted over a minute ago. */
export function isUseWorthNoting(key: ApiKey, now: number): boolean {
  return key.lastUsedAt === null || now - key.lastUsedAt >= USE_NOTED_EVERY_MS;
}

export function createKeyWriter(db: Connection, clock: Clock) {
  const insert = db.prepare(
    "INSERT INTO api_key (id, name, origins, secret_sha256, created_at, last_used_at) VALUES (?, ?, ?, ?, ?, NULL)",
  );
  const remove = db.prepare<[string], ApiKeyRow>(`DELETE FROM api_key WHERE id = ? RETURNING ${COLUMNS}`);
  const note = db.prepare<[number, string], ApiKeyRow>(
    `UPDATE api_key SET last_used_at = ? WHERE id = ? RETURNING ${COLUMNS}`,
  );
  return {
    createKey({ name, origins }: { name: string; origins: readonly string[] }): CreatedApiKey {
      const id = randomBytes(6).toString("hex");
      const secret = `nb_${randomBytes(SECRET_BYTES).toString("base64url")}`;
      const createdAt = clock();
      insert.run(id, name, JSON.stringify(origins), secretHash(secret), createdAt);
      return { id, name, origins: [...origins], createdAt, lastUsedAt: null, secret };
    },
    revokeKey(id: string): ApiKey {
      const key = remove.get(id);
      if (key !== undefined) return fromRow(key);
      throw new AppError("not-found", `There is no API key "${id}". List the keys to see their ids.`);
    },
    noteKeyUse(id: string): ApiKey | null {
      const key = note.get(clock(), id);
      return key === undefined ? null : fromRow(key);
    },
  };
}

export function createKeyReader(db: Connection) {
  const all = db.prepare<[], ApiKeyRow>(`SELECT ${COLUMNS} FROM api_key ORDER BY created_at, id`);
  const find = db.prepare<[Buffer], ApiKeyRow>(`SELECT ${COLUMNS} FROM api_key WHERE secret_sha256 = ?`);
  return {
    listKeys: (): ApiKey[] => all.all().map(fromRow),
    findKey(secret: string): ApiKey | null {
      const key = find.get(secretHash(secret));
      return key === undefined ? null : fromRow(key);
    },
  };
}
