import { folderPath } from "#shared/bundle.ts";
import { AppError, isCancelled } from "#shared/errors.ts";
import type { ImportEvent } from "#shared/imports.ts";
import type { Note, NoteId } from "#shared/note.ts";
import type { Supervisor } from "#main/processes/supervisor.ts";
import type { ToolboxOperations } from "#main/toolbox/operations.ts";

/** A file whose bytes the caller has, or a file or folder of this machine. */
export type ImportItem = { name: string; bytes: () => Promise<Uint8Array> } | { path: string };

/** Turns files into notes. Their bytes are parsed by the toolbox only. */
export interface Imports {
  /**
   * Makes a note of each file, one after the other, and tells after each how far it is. A file that cannot become a
   * note is refused with its reason and the rest goes on; what was added stays, whatever happens then.
   * @throws AppError `cancelled` when `signal` is aborted; what makes going on useless, such as `storage-full`.
   */
  start(input: ImportInput, signal: AbortSignal): AsyncGenerator<ImportEvent, void>;
  /** Ends an import after the file it is at; its stream then tells what was added. */
  stop(job: string): { isStopped: boolean };
}

export interface ImportInput {
  /** Chosen by the caller, to stop by. */
  job: string;
  items: readonly ImportItem[];
  /** Takes the note that has exactly a file's text, where there is one, instead of making another. */
  findsSame?: boolean;
}

export interface ImportsOptions {
  toolbox: Pick<Supervisor<ToolboxOperations>, "call" | "status">;
  notes: {
    create(input: { body: string; createdAt?: number; folder?: string }): Promise<Pick<Note, "id">>;
    findSame(body: string): Promise<NoteId | null>;
  };
}

/** A note's text is parsed in a moment; a file that lies on a network drive that is gone is never read. */
const FILE_MS_MAX = 30_000;

type File = { name: string; bytes: () => Promise<Uint8Array> } | { name: string; path: string };

export function createImports({ toolbox, notes }: ImportsOptions): Imports {
  const running = new Map<string, AbortController>();

  async function list(items: readonly ImportItem[], signal: AbortSignal) {
    const given = items.filter((item) => "bytes" in item);
    const paths = items.flatMap((item) => ("path" in item ? item.path : []));
    if (paths.length === 0) return { files: given, refused: [], others: 0 };
    const listed = await toolbox.call("listFiles", { paths }, { signal });
    return { ...listed, files: [...given, ...listed.files] };
  }

  async function take(file: File, findsSame: boolean, signal: AbortSignal): Promise<Partial<ImportEvent>> {
    const { name } = file;
    try {
      const input = "path" in file ? file : { name, bytes: await file.bytes() };
      const parsed = await toolbox.call("parseFile", input, { signal, limit: FILE_MS_MAX });
      if (parsed.kind === "refused") return { refused: [{ name, message: parsed.message }] };
      const { body, created, warnings } = parsed;
      const known = findsSame ? await notes.findSame(body) : null;
      if (known !== null) return { same: [known] };
      const folder = folderOf(name);
      const { id } = await notes.create({
        body,
        ...(created !== null && { createdAt: created }),
        ...(folder !== null && { folder }),
      });
      return { added: [id], warnings: warnings.map((message) => ({ name, message })) };
    } catch (error) {
      if (!(error instanceof AppError) || endsImport(error)) throw error;
      return { refused: [{ name, message: error.message }] };
    }
  }

  function endsImport(error: AppError): boolean {
    return isCancelled(error) || error.code.startsWith("storage-") || toolbox.status().state === "stopped";
  }

  return {
    async *start({ job, items, findsSame = false }, signal) {
      if (running.has(job)) throw jobIsTaken();
      const stop = new AbortController();
      running.set(job, stop);
      const either = AbortSignal.any([signal, stop.signal]);
      let done = 0;
      let total = 0;
      const event = (stage: ImportEvent["stage"], news: Partial<ImportEvent> = {}): ImportEvent => ({
        stage,
        done,
        total,
        added: [],
        same: [],
        refused: [],
        warnings: [],
        others: 0,
        isStopped: false,
        ...news,
      });
      try {
        yield event("listing");
        const { files, ...rest } = await list(items, either);
        total = files.length;
        yield event("reading", rest);
        for (const file of files) {
          const news = await take(file, findsSame, either);
          done += 1;
          yield event("reading", news);
          if (either.aborted) break;
        }
      } catch (error) {
        if (!isCancelled(error)) throw error;
      } finally {
        running.delete(job);
      }
      if (signal.aborted) throw new AppError("cancelled", "The import was stopped.");
      yield event("ended", { isStopped: stop.signal.aborted && (done < total || total === 0) });
    },

    stop(job) {
      const found = running.get(job);
      found?.abort();
      return { isStopped: found !== undefined };
    },
  };
}

/** A file from a folder is filed under its name; a path that is no name for a folder files it nowhere. */
function folderOf(name: string): string | null {
  const folders = name.split("/").slice(0, -1);
  return folderPath.safeParse(folders.map((part) => part.trim()).join("/")).data ?? null;
}

function jobIsTaken(): AppError {
  return new AppError("invalid-input", "An import with this id is running. Choose another id.");
}
