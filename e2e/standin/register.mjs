import { registerHooks } from "node:module";

const url = new URL("./index.ts", import.meta.url).href;

/** Answers `electron`, imported or required, with the stand-in. */
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "electron" || specifier === "electron/main"
      ? { url, format: "module-typescript", shortCircuit: true }
      : next(specifier, context),
});
