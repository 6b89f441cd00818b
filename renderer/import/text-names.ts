const TEXT_NAME = /\.(?:md|markdown|mdown|mkd|txt|text)$/i;

/** True for the files of a folder that become notes, by the rules of the host: text by name, nothing hidden. */
export function isTextInFolder(path: string): boolean {
  return TEXT_NAME.test(path) && !isLeftOut(path);
}

/** True for what is not even counted: hidden files and folders, and packages of programs. */
export function isLeftOut(path: string): boolean {
  const parts = path.split("/");
  return parts.some((part) => part.startsWith(".")) || parts.slice(0, -1).includes("node_modules");
}
