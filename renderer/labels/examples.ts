import { useQuery } from "@tanstack/react-query";
import type { Example, ExampleInput } from "#shared/examples.ts";
import { formatCount } from "../i18n/format.ts";
import { type App, useApp } from "../state/app-context.ts";
import { showError } from "../state/note-actions.ts";
import { queryKeys } from "../state/query-keys.ts";

/** Examples that each label needs before anything is labelled. */
const EXAMPLES_MIN = 5;

/** The examples by what their labels tell, then by label, read whenever someone comes to see them. */
export function useExamples() {
  const { client } = useApp();
  return useQuery({
    queryKey: queryKeys.examples,
    queryFn: async ({ signal }) => {
      const examples = await client.examples.list(undefined, { signal });
      return examples.sort(inOrder);
    },
    refetchOnMount: "always",
  });
}

const ALPHABET = new Intl.Collator("en", { numeric: true });
const inOrder = (one: Example, other: Example): number =>
  ALPHABET.compare(one.set, other.set) ||
  ALPHABET.compare(one.label, other.label) ||
  one.addedAt - other.addedAt;

/** How well the examples tell their labels apart, by what the labels tell. */
export function useAccuracies() {
  const { client } = useApp();
  return useQuery({
    queryKey: queryKeys.exampleAccuracies,
    queryFn: ({ signal }) => client.examples.accuracy(undefined, { signal }),
    refetchOnMount: "always",
  });
}

/** Adds an example; a toast says how many its label has, and takes it back. Tells whether it was added. */
export async function addExample(app: App, input: ExampleInput): Promise<boolean> {
  const { t } = app.i18n;
  try {
    const { id, set, label } = await app.client.examples.add(input);
    const all = await app.client.examples.list();
    const count = all.filter((one) => one.set === set && one.label === label).length;
    const words = { count, shown: formatCount(count), label };
    app.toasts
      .getState()
      .show(count < EXAMPLES_MIN ? t("labels.add.few", words) : t("labels.add.added", words), {
        action: { label: t("action.undo"), run: () => take(app, () => app.client.examples.remove({ id })) },
      });
    await examplesChanged(app);
    return true;
  } catch (error) {
    showError(app, error);
    return false;
  }
}

/** Takes an example out; the toast that says so puts it back. */
export async function removeExample(app: App, { id, set, label, text }: Example): Promise<void> {
  const { t } = app.i18n;
  await take(app, async () => {
    await app.client.examples.remove({ id });
    app.toasts.getState().show(t("labels.removed", { label }), {
      action: {
        label: t("action.undo"),
        run: () => take(app, () => app.client.examples.add({ set, label, text })),
      },
    });
  });
}

async function take(app: App, change: () => Promise<unknown>): Promise<void> {
  try {
    await change();
  } catch (error) {
    showError(app, error);
  }
  await examplesChanged(app);
}

/** What the panel tells of labels hangs on the examples, too. */
async function examplesChanged({ queryClient }: App): Promise<void> {
  await Promise.all(
    [queryKeys.examples, queryKeys.exampleAccuracies, queryKeys.insights].map((queryKey) =>
      queryClient.invalidateQueries({ queryKey }),
    ),
  );
}
