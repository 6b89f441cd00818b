import { useQuery } from "@tanstack/react-query";
import type { Model } from "#shared/models.ts";
import { useApp } from "../state/app-context.ts";
import { queryKeys } from "../state/query-keys.ts";

/** The models, whose files are looked for again whenever someone comes to see them. */
export function useModels() {
  const { client } = useApp();
  return useQuery<Model[]>({
    queryKey: queryKeys.models,
    queryFn: ({ signal }) => client.models.list(undefined, { signal }),
    refetchOnMount: "always",
    refetchOnWindowFocus: "always",
  });
}
