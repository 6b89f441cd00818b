import { AppError } from "#shared/errors.ts";

/**
 * Refuses to start with a switch of Chromium that takes a guard of the page away, hands the page to a debugger, or
 * puts another program in the place of one of ours. A link or a file manager may start the app with such a switch.
 * @throws AppError `forbidden` that names the switch.
 */
export function refuseSwitches(hasSwitch: (name: string) => boolean): void {
  const found = REFUSED.find(hasSwitch);
  if (found === undefined) return;
  throw new AppError(
    "forbidden",
    `Nano Banana does not start with --${found}, because it weakens what keeps your notes apart from the rest of ` +
      "this machine. Start it without this switch.",
  );
}

const REFUSED = [
  // The sandbox of pages and children.
  "no-sandbox",
  "disable-setuid-sandbox",
  "disable-namespace-sandbox",
  "disable-seccomp-filter-sandbox",
  "disable-gpu-sandbox",
  "single-process",
  "in-process-gpu",
  "no-zygote",
  // What keeps one origin from another.
  "disable-web-security",
  "disable-site-isolation-trials",
  "allow-running-insecure-content",
  "ignore-certificate-errors",
  "unsafely-treat-insecure-origin-as-secure",
  // Ways into the page.
  "remote-debugging-port",
  "remote-debugging-pipe",
  "remote-debugging-address",
  "remote-allow-origins",
  "js-flags",
  "load-extension",
  // Other programs in the place of ours.
  "browser-subprocess-path",
  "renderer-cmd-prefix",
  "utility-cmd-prefix",
  "zygote-cmd-prefix",
  "gpu-launcher",
  "ppapi-plugin-launcher",
];
