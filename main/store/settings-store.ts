import { type Settings, type SettingsChange, settings } from "#shared/settings.ts";
import type { Connection } from "./connection.ts";

/** Values this version does not understand, such as those of another one, fall back to the defaults. */
function settingsOf(value: string | undefined): Settings {
  const read = settings.safeParse(JSON.parse(value ?? "{}"));
  return read.success ? read.data : settings.parse({});
}

export function createSettingsReader(db: Connection) {
  const find = db.prepare<[], string>("SELECT value FROM settings").pluck();
  return { getSettings: () => settingsOf(find.get()) };
}

export function createSettingsWriter(db: Connection) {
  /** A merge patch (RFC 7396): what is absent stays, null goes back to the default. */
  const merge = db
    .prepare<[string], string>(
      `INSERT INTO settings (only, value) VALUES (1, ?)
       ON CONFLICT DO UPDATE SET value = json_patch(value, excluded.value) RETURNING value`,
    )
    .pluck();
  return { setSettings: (change: SettingsChange) => settingsOf(merge.get(JSON.stringify(change))) };
}
