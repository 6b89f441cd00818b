import { useQuery } from "@tanstack/react-query";
import type { UpdateSource } from "#shared/updates.ts";
import { useApp } from "../state/app-context.ts";
import { queryKeys } from "../state/query-keys.ts";

/** Who is asked about newer versions, as the library keeps it. */
export function useUpdateSource() {
  const { client } = useApp();
  return useQuery<UpdateSource>({
    queryKey: queryKeys.updates,
    queryFn: ({ signal }) => client.updates.source(undefined, { signal }),
  });
}

/** The host of an address as one types it; empty while there is none. */
export function hostOf(address: string): string {
  return URL.parse(address.trim())?.host ?? "";
}
