import { useEffect, useEffectEvent, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import type { NoteId } from "#shared/note.ts";
import type { NoteSession } from "../editor/note-session.ts";
import { useSession } from "../editor/use-session.ts";
import { useApp, useAppState } from "../state/app-context.ts";
import { Button } from "../ui/Button.tsx";
import { isReviewed } from "./choices.ts";
import { InstructionField } from "./InstructionField.tsx";
import { ModelChoice } from "./ModelChoice.tsx";
import { PresetChips } from "./PresetChips.tsx";
import { optionsOf, toggled, type Wish } from "./presets.ts";
import { RewriteCard } from "./RewriteCard.tsx";
import { RewriteFooter } from "./RewriteFooter.tsx";
import { createRewriteWork } from "./rewrite-work.ts";

/** Rewriting a note or its selection: how, and what came of it. */
export function RewritePanel({ noteId }: { noteId: NoteId }) {
  const { session, note } = useSession(noteId);
  if (!session) return null;
  return <RewriteView session={session} isTrashed={typeof note?.deletedAt === "number"} />;
}

function RewriteView({ session, isTrashed }: { session: NoteSession; isTrashed: boolean }) {
  const { t } = useTranslation();
  const { client, state } = useApp();
  const wish = useAppState(({ settings }) => settings.rewrite);
  const isAsked = useAppState((current) => current.isRewriteAsked);
  const [instruction, setInstruction] = useState("");
  const work = useMemo(
    () =>
      createRewriteWork({
        session,
        stream: (input, signal) => client.rewriting.stream(input, { signal }),
        describe: (error) =>
          error instanceof Error && error.message !== "" ? error.message : t("error.unknown"),
      }),
    [client, session, t],
  );
  const { result, work: running } = useStore(work.state);
  const options = optionsOf(wish, instruction);
  const { model } = wish;
  const change = state.getState().changeSettings;

  /** What the rules do takes no time, so a choice applies at once; a model waits to be asked. */
  function rewriteWith(next: Wish, isByHand: boolean): void {
    const asked = optionsOf(next, instruction);
    if (asked === null) return work.discard();
    if (next.model !== null && !isByHand) return;
    const { start, end } = session.state.getState().selection;
    work.run({ options: asked, range: start < end ? { start, end } : null });
  }
  function wishFor(part: Partial<Wish>): void {
    change({ rewrite: part });
    rewriteWith({ ...wish, ...part }, false);
  }
  const begin = useEffectEvent(() => {
    if (!state.getState().isRewriteAsked) rewriteWith(wish, false);
  });
  const answer = useEffectEvent(() => {
    state.setState({ isRewriteAsked: false });
    rewriteWith(wish, true);
  });

  useEffect(() => {
    begin();
    return () => work.dispose();
  }, [work]);
  useEffect(() => {
    if (isAsked) answer();
  }, [isAsked]);

  const hasButton = options !== null && running.kind !== "working" && (result === null || model !== null);
  return (
    <div className="min-h-0 flex-1 overflow-y-auto px-4 pt-1 pb-4">
      <PresetChips wish={wish} onToggle={(name) => wishFor(toggled(wish, name))} />
      <InstructionField
        value={instruction}
        onChange={setInstruction}
        onSubmit={() => rewriteWith(wish, true)}
      />
      <ModelChoice value={model} onChange={(next) => wishFor({ model: next })} />
      {hasButton && (
        <Button
          tone={result === null ? "main" : "plain"}
          className="mb-3"
          onClick={() => rewriteWith(wish, true)}
        >
          {t(result === null ? "rewrite.start" : "rewrite.again")}
        </Button>
      )}
      <RewriteCard work={work} session={session} isTrashed={isTrashed} />
      {result?.rewrite.units.some(isReviewed) && <RewriteFooter result={result} />}
    </div>
  );
}
