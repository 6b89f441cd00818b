import { chooseModels } from "../models/add-models.ts";
import type { Command } from "./command.ts";

export const addModel: Command = {
  id: "add-model",
  group: "app",
  label: "command.addModel",
  menu: ["file", 2],
  run: (app) => chooseModels(app, "models"),
};
