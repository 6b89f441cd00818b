import { chooseAndImport } from "../import/choose-files.ts";
import type { Command } from "./command.ts";

export const importFilesCommand: Command = {
  id: "import-files",
  group: "note",
  label: "command.importFiles",
  keys: "Mod+O",
  menu: ["file", 2],
  run: (app) => chooseAndImport(app, "files"),
};

export const importFolder: Command = {
  id: "import-folder",
  group: "note",
  label: "command.importFolder",
  menu: ["file", 2],
  run: (app) => chooseAndImport(app, "folder"),
};
