import { type QueryClient, queryOptions, useQueries } from "@tanstack/react-query";
import type { NoteItem, NoteList } from "#shared/note.ts";
import { filterGroup } from "../bundle/filter-group.ts";
import type { Client } from "../client/connection.ts";
import { useApp } from "./app-context.ts";
import type { View } from "./app-state.ts";
import { queryKeys } from "./query-keys.ts";

/** Items one read brings; a list reads only the pages that are in sight. */
export const PAGE_SIZE = 100;

export type Notes = {
  total: number;
  /** `undefined` while its page is being read. */
  at(index: number): NoteItem | undefined;
  isLoading: boolean;
  error: Error | null;
};

/** The notes of a view that match the filter, as far as `first`..`last` are in sight. */
export function useNotes(view: View, filter: string, first: number, last: number): Notes {
  const { client } = useApp();
  const from = Math.floor(Math.max(0, first) / PAGE_SIZE);
  const to = Math.floor(Math.max(first, last) / PAGE_SIZE);
  const pages = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const results = useQueries({
    queries: pages.map((page) => ({
      ...pageOptions(client, view, filter, page),
      ...(page === 0 && { placeholderData: previousOf(view) }),
    })),
  });
  const lists = results.map((result) => result.data);
  const error = results.find((result) => result.error !== null)?.error ?? null;
  return {
    total: lists.find((list) => list !== undefined)?.total ?? 0,
    at: (index) => lists[Math.floor(index / PAGE_SIZE) - from]?.items[index % PAGE_SIZE],
    isLoading: error === null && lists.every((list) => list === undefined),
    error,
  };
}

/** One item by its place, read if need be; `undefined` beyond the end. */
export async function readItemAt(
  { client, queryClient }: { client: Client; queryClient: QueryClient },
  view: View,
  filter: string,
  index: number,
): Promise<NoteItem | undefined> {
  if (index < 0) return undefined;
  const list = await queryClient.ensureQueryData(
    pageOptions(client, view, filter, Math.floor(index / PAGE_SIZE)),
  );
  return list.items[index % PAGE_SIZE];
}

/** Where a note stands in the pages already read, or -1. */
export function findIndex(queryClient: QueryClient, view: View, filter: string, id: string): number {
  for (const [key, list] of queryClient.getQueriesData<NoteList>({
    queryKey: queryKeys.list(view, filter),
  })) {
    const index = list?.items.findIndex((item) => item.id === id) ?? -1;
    if (index >= 0) return Number(key[3]) * PAGE_SIZE + index;
  }
  return -1;
}

/** While a filter is read the rows before it stay; those of another view never stand in. */
function previousOf(view: View) {
  return (list: NoteList | undefined, query: { queryKey: readonly unknown[] } | undefined) =>
    query?.queryKey[1] === view ? list : undefined;
}

function pageOptions(client: Client, view: View, filter: string, page: number) {
  return queryOptions<NoteList>({
    queryKey: queryKeys.page(view, filter, page),
    queryFn: ({ signal }) =>
      client.notes.list(
        { view, ...filterGroup(filter), offset: page * PAGE_SIZE, limit: PAGE_SIZE },
        { signal },
      ),
  });
}
