import type { ProofreadInput, ProofreadProgress, ProofreadResult } from "#shared/proofread.ts";
import type { NoteSession } from "../editor/note-session.ts";
import type { App } from "../state/app-context.ts";
import { addCorrections, type CorrectionMark } from "./correction-marks.ts";

/**
 * Reads what is long: what is found is marked while the rest is read, from `input.near` outwards, and how far it is
 * read is told. `place` says where that stands now. @throws as the call
 */
export async function readAlong(
  { client, proofread }: App,
  session: NoteSession,
  input: ProofreadInput,
  place: (progress: ProofreadProgress) => CorrectionMark[],
  signal: AbortSignal,
): Promise<ProofreadResult> {
  try {
    for await (const event of await client.proofreading.stream(input, { signal })) {
      signal.throwIfAborted();
      if (event.kind === "result") return event.result;
      const { done, total } = event;
      const marks = session.isComposing ? [] : place(event);
      if (marks.length > 0)
        session.run(({ state, dispatch }) => {
          dispatch(state.update({ effects: addCorrections.of(marks) }));
          return true;
        });
      proofread.setState({ progress: { done, total } });
    }
  } finally {
    if (!signal.aborted) proofread.setState({ progress: null });
  }
  signal.throwIfAborted();
  throw new Error("");
}
