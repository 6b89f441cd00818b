/** The name of the command line, and what every message calls it. */
export const COMMAND_NAME = "nano-banana";

/** How the person calls the command line: through npm in a copy of the source, else by its name. */
export function commandName(environment: Readonly<Record<string, string | undefined>>): string {
  const script = environment["npm_lifecycle_event"];
  if (script === "npx") return `npx ${COMMAND_NAME}`;
  return script !== undefined && environment["npm_package_name"] === COMMAND_NAME
    ? "npm run -s cli --"
    : COMMAND_NAME;
}

/** A message in which each command in quotation marks can be typed as it stands. */
export function asInvoked(message: string, command: string): string {
  return message.replaceAll(`"${COMMAND_NAME} `, `"${command} `);
}
