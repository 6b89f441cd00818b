export type FileWish = { kind: "files" | "folder" | keyof typeof ONE };

/** What is asked for one at a time, with the files that are offered. */
const ONE = { "text-file": ".txt,.dic,.csv,text/plain", record: ".json,application/json" } as const;

/** The dialog of the browser or the window. It opens for a click or a key alone, so this runs in the task of one. */
export async function askForFiles({ kind }: FileWish): Promise<File[]> {
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = kind === "files" || kind === "folder";
  input.webkitdirectory = kind === "folder";
  if (kind === "text-file" || kind === "record") input.accept = ONE[kind];
  return new Promise((resolve) => {
    input.addEventListener("change", () => resolve([...(input.files ?? [])]));
    input.addEventListener("cancel", () => resolve([]));
    input.click();
  });
}
