export type FileWish = { kind: "files" | "folder" | "text-file" };

/** The dialog of the browser or the window. It opens for a click or a key alone, so this runs in the task of one. */
export async function askForFiles({ kind }: FileWish): Promise<File[]> {
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = kind !== "text-file";
  input.webkitdirectory = kind === "folder";
  if (kind === "text-file") input.accept = ".txt,.dic,.csv,text/plain";
  return new Promise((resolve) => {
    input.addEventListener("change", () => resolve([...(input.files ?? [])]));
    input.addEventListener("cancel", () => resolve([]));
    input.click();
  });
}
