import type { Model } from "#shared/models.ts";
import type { App } from "../state/app-context.ts";
import { showError } from "../state/note-actions.ts";
import { queryKeys } from "../state/query-keys.ts";

/** Shows a model as it is now, at the end of the list when it is new. */
export function putModel({ queryClient }: Pick<App, "queryClient">, model: Model): void {
  queryClient.setQueryData<Model[]>(queryKeys.models, (models = []) =>
    models.some(({ id }) => id === model.id)
      ? models.map((one) => (one.id === model.id ? model : one))
      : [...models, model],
  );
}

/** Takes the file as it is now. */
export function lookAgain(app: App, { id }: Model): Promise<void> {
  return showing(app, async () => putModel(app, await app.client.models.refresh({ id })));
}

export function deleteCache(app: App, { id }: Model): Promise<void> {
  return showing(app, async () => {
    putModel(app, await app.client.models.deleteCache({ id }));
    app.toasts.getState().show(app.i18n.t("models.cacheDeleted"));
  });
}

/** Takes a model off the list. Nothing asks before: its file stays, and adding it again brings it back. */
export function removeModel(app: App, { id, name }: Model): Promise<void> {
  return showing(app, async () => {
    await app.client.models.remove({ id });
    app.queryClient.setQueryData<Model[]>(queryKeys.models, (models = []) =>
      models.filter((one) => one.id !== id),
    );
    app.toasts.getState().show(app.i18n.t("models.removed", { name }));
  });
}

async function showing(app: App, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    showError(app, error);
  }
}
