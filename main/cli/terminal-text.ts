/** Text for a terminal: characters that would move its cursor or change its state are shown as U+FFFD. */
export function terminalText(text: string): string {
  return text.replaceAll("\r\n", "\n").replace(/[\0-\u0008\u000b-\u001f\u007f-\u009f]/g, "\ufffd");
}

/** One line for a column of a table: white space folded, nothing that turns the direction of what follows. */
export function cellText(text: string): string {
  return terminalText(text.replace(/\s+/g, " ").trim()).replace(/[\u202a-\u202e\u2066-\u2069]/g, "");
}

/** JSON with two spaces, in which no character can steer a terminal. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Local date and time to the minute, such as `2026-03-03 09:30`. `time` is in milliseconds since 1970 UTC. */
export function dateText(time: number): string {
  const date = new Date(time);
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

const two = (value: number) => String(value).padStart(2, "0");
