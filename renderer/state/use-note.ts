import { useQuery } from "@tanstack/react-query";
import type { HostInfo } from "#shared/host.ts";
import type { LibraryInfo } from "#shared/library.ts";
import type { Note, NoteId } from "#shared/note.ts";
import type { ProcessStatus } from "#shared/processes.ts";
import { useApp } from "./app-context.ts";
import { queryKeys } from "./query-keys.ts";

/** One note with its body, kept in step with the library. */
export function useNote(id: NoteId) {
  const { client } = useApp();
  return useQuery<Note>({
    queryKey: queryKeys.note(id),
    queryFn: ({ signal }) => client.notes.get({ id }, { signal }),
  });
}

/** How many notes there are, in and out of the trash. */
export function useLibraryInfo() {
  const { client } = useApp();
  return useQuery<LibraryInfo>({
    queryKey: queryKeys.library,
    queryFn: ({ signal }) => client.library.info(undefined, { signal }),
  });
}

/** The processes that work for the app, followed as they change. */
export function useProcesses() {
  const { client } = useApp();
  return useQuery<ProcessStatus[]>({
    queryKey: queryKeys.processes,
    queryFn: ({ signal }) => client.processes.list(undefined, { signal }),
  });
}

/** The program behind the page: versions and data folder. */
export function useHostInfo() {
  const { client } = useApp();
  return useQuery<HostInfo>({
    queryKey: queryKeys.host,
    queryFn: ({ signal }) => client.host.info(undefined, { signal }),
  });
}
