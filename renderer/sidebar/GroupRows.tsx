import { useQuery } from "@tanstack/react-query";
import { Folder, Hash } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { NoteGroups } from "#shared/bundle.ts";
import { useContextMenu } from "../commands/use-context-menu.ts";
import { useApp, useAppState } from "../state/app-context.ts";
import { queryKeys } from "../state/query-keys.ts";
import { PlaceRow } from "./PlaceRow.tsx";

/** The folders and tags of the library; each shows its notes in the list, and its menu summarizes them. */
export function GroupRows() {
  const { t } = useTranslation();
  const { client } = useApp();
  const { data } = useQuery<NoteGroups>({
    queryKey: queryKeys.groups,
    queryFn: ({ signal }) => client.library.groups(undefined, { signal }),
  });
  const folders = data?.folders ?? [];
  const tags = data?.tags ?? [];
  return (
    <>
      {folders.length > 0 && <Title>{t("bundle.folders")}</Title>}
      {folders.map(({ folder, notes }) => (
        <GroupRow key={folder} icon={Folder} label={folder} filter={`folder:${folder}`} count={notes} />
      ))}
      {tags.length > 0 && <Title>{t("bundle.tags")}</Title>}
      {tags.map(({ tag, notes }) => (
        <GroupRow key={tag} icon={Hash} label={tag} filter={`#${tag}`} count={notes} />
      ))}
    </>
  );
}

function Title({ children }: { children: string }) {
  return <li className="px-2 pt-3 pb-1 font-medium text-muted text-small">{children}</li>;
}

function GroupRow({
  icon,
  label,
  filter,
  count,
}: {
  icon: typeof Folder;
  label: string;
  filter: string;
  count: number;
}) {
  const { state } = useApp();
  const isShown = useAppState(
    (current) => current.place === "notes" && current.view === "all" && current.filter === filter,
  );
  const show = () => {
    state.getState().showView("all");
    state.getState().setFilter(filter);
  };
  const openMenu = useContextMenu("group-row", (target) => {
    show();
    return target.closest("li");
  });
  return (
    <PlaceRow
      icon={icon}
      label={label}
      count={count}
      isShown={isShown}
      onShow={show}
      onContextMenu={openMenu}
    />
  );
}
