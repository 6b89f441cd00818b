import { implement, ORPCError, type Router as RouterOf } from "@orpc/server";
import { type Contract, contract } from "#shared/contract.ts";
import { AppError, ERROR_STATUS, toWireError } from "#shared/errors.ts";
import type { App } from "./app.ts";
import type { DesktopWindow } from "./desktop-window.ts";
import { calendarOf } from "./calendar-file.ts";
import { errorRecord } from "./log.ts";
import { modelAccess } from "./models/model-access.ts";
import { writingModel } from "./rewriting/writing-model.ts";
import { traceReport } from "./summaries/report/trace-report.ts";

/** Who calls: the page by its session key, a program by an API key, or this machine's own command line. */
export interface CallContext {
  caller: "page" | "api" | "local";
  /** The window whose page calls, in the desktop app. */
  desktop?: DesktopWindow;
}

/** Every call of the contract over the services of one app. Hosts serve it; they know no call by name. */
export function createRouter(app: App) {
  const {
    store,
    summaries,
    rewriting,
    proofreading,
    imports,
    processes,
    updates,
    engine,
    info,
    launch,
    log,
    lexicon,
  } = app;
  const os = implement(contract)
    .$context<CallContext>()
    .use(async ({ next, path, context }) => {
      try {
        return await next();
      } catch (error) {
        throw report(error, path, context.caller);
      }
    });

  const onlyLocal = ({ caller }: CallContext): void => {
    if (caller !== "local") {
      throw new AppError("forbidden", "Only the command line on this machine may do that.");
    }
  };

  const onlyPage = ({ caller }: CallContext): void => {
    if (caller !== "page") throw new AppError("forbidden", "Only the app's own page may do that.");
  };

  function report(
    error: unknown,
    path: readonly string[],
    caller: CallContext["caller"],
  ): ORPCError<string, unknown> {
    if (error instanceof ORPCError && error.code !== "INTERNAL_SERVER_ERROR")
      return asInvalidInput(error, caller);
    const { code, message } = toWireError(error);
    if (code === "internal") log.error({ call: path.join("."), error: errorRecord(error) }, "call failed");
    return new ORPCError(code, { status: ERROR_STATUS[code], message, defined: true, data: undefined });
  }

  /** Errors after the first event of a stream do not pass the middleware. */
  async function* guarded<T>(
    path: string,
    events: AsyncIterable<T>,
    { caller }: CallContext,
  ): AsyncGenerator<T, void> {
    try {
      yield* events;
    } catch (error) {
      throw report(error, [path], caller);
    }
  }

  const modelsFor = (context: CallContext) => modelAccess(app.models, context);
  /** A model is named as its caller may, and its file is what the engine is given. */
  const withPath = async <Request extends { model: string }>(request: Request, context: CallContext) => ({
    ...request,
    model: await modelsFor(context).pathOf(request.model),
  });

  const withModelPath = async <Request extends { model?: string | undefined }>(
    { model, ...request }: Request,
    context: CallContext,
  ) => ({
    ...request,
    ...(model !== undefined && { model: await modelsFor(context).pathOf(model) }),
  });

  const writerFor = async (
    { model }: { model?: string | undefined },
    context: CallContext,
    signal: AbortSignal | undefined,
  ) => (model === undefined ? null : writingModel(modelsFor(context), model, always(signal)));

  const { notes, library, bundles, keys, settings } = store;
  return os.router({
    notes: {
      list: os.notes.list.handler(({ input }) => notes.list(input)),
      get: os.notes.get.handler(({ input }) => notes.get(input.id)),
      create: os.notes.create.handler(({ input }) => notes.create({ body: input.body })),
      save: os.notes.save.handler(({ input }) => notes.save(input)),
      pin: os.notes.pin.handler(({ input }) => notes.pin(input.id, input.pinned)),
      trash: os.notes.trash.handler(({ input }) => notes.trash(input.ids)),
      restore: os.notes.restore.handler(({ input }) => notes.restore(input.ids)),
      purge: os.notes.purge.handler(({ input }) => notes.purge(input.ids)),
      search: os.notes.search.handler(({ input }) => notes.search(input)),
      file: os.notes.file.handler(({ input }) => notes.file(input.ids, input.folder)),
    },
    library: {
      info: os.library.info.handler(() => library.info()),
      changes: os.library.changes.handler(({ input, signal, context }) =>
        guarded("library.changes", library.changes(input.since, always(signal)), context),
      ),
      groups: os.library.groups.handler(() => bundles.groups()),
      emptyTrash: os.library.emptyTrash.handler(() => library.emptyTrash()),
      removeSamples: os.library.removeSamples.handler(() => library.removeSamples()),
    },
    summaries: {
      create: os.summaries.create.handler(({ input, signal }) => summaries.create(input, always(signal))),
      stream: os.summaries.stream.handler(({ input, signal, context }) =>
        guarded("summaries.stream", summaries.stream(input, always(signal)), context),
      ),
      trace: os.summaries.trace.handler(({ input, signal }) => summaries.trace(input, always(signal))),
      traceBundle: os.summaries.traceBundle.handler(({ input, signal }) =>
        summaries.traceBundle(input, always(signal)),
      ),
      coverage: os.summaries.coverage.handler(({ input, signal }) =>
        summaries.coverage(input, always(signal)),
      ),
      record: os.summaries.record.handler(({ input, signal }) => summaries.record(input, always(signal))),
      replay: os.summaries.replay.handler(({ input: { record, source }, signal }) =>
        summaries.replay({ record, ...(source !== undefined && { source }) }, always(signal)),
      ),
      report: os.summaries.report.handler(async ({ input, signal }) => ({
        html: await traceReport(await summaries.trace(input, always(signal))),
      })),
    },
    aggregates: {
      create: os.aggregates.create.handler(({ input, signal }) => summaries.aggregate(input, always(signal))),
      calendar: os.aggregates.calendar.handler(async ({ input, signal }) => ({
        text: calendarOf(await summaries.aggregate(input, always(signal)), Date.now()),
      })),
      tick: os.aggregates.tick.handler(async ({ input }) => {
        await store.doneTasks.set(input);
        return { isDone: input.isDone };
      }),
    },
    changes: {
      list: os.changes.list.handler(({ input, signal }) => summaries.changes(input, always(signal))),
    },
    units: {
      list: os.units.list.handler(({ input, signal }) => summaries.units(input.source, always(signal))),
    },
    rewriting: {
      create: os.rewriting.create.handler(async ({ input, signal, context }) =>
        rewriting.create(input, await writerFor(input, context, signal), always(signal)),
      ),
      stream: os.rewriting.stream.handler(async ({ input, signal, context }) => {
        const model = await writerFor(input, context, signal);
        return guarded("rewriting.stream", rewriting.stream(input, model, always(signal)), context);
      }),
      record: os.rewriting.record.handler(async ({ input, signal, context }) =>
        rewriting.record(input, await writerFor(input, context, signal), always(signal)),
      ),
      replay: os.rewriting.replay.handler(async ({ input: { record, source }, signal, context }) =>
        rewriting.replay(
          { record, ...(source !== undefined && { source }) },
          await writerFor(record.options, context, signal),
          always(signal),
        ),
      ),
    },
    lexicon: {
      define: os.lexicon.define.handler(({ input, signal }) => lexicon.define(input, always(signal))),
      abbreviations: os.lexicon.abbreviations.handler(({ input, signal }) =>
        lexicon.abbreviations(input.source, always(signal)),
      ),
    },
    settings: {
      get: os.settings.get.handler(() => settings.get()),
      set: os.settings.set.handler(({ input }) => settings.set(input)),
    },
    keys: {
      create: os.keys.create.handler(({ input, context }) => {
        onlyLocal(context);
        return keys.create(input);
      }),
      list: os.keys.list.handler(({ context }) => {
        onlyLocal(context);
        return keys.list();
      }),
      revoke: os.keys.revoke.handler(({ input, context }) => {
        onlyLocal(context);
        return keys.revoke(input.id);
      }),
    },
    host: {
      info: os.host.info.handler(() => info()),
      launch: os.host.launch.handler(async ({ context }) => {
        onlyLocal(context);
        return { address: await launch() };
      }),
    },
    examples: {
      list: os.examples.list.handler(() => store.examples.list()),
      add: os.examples.add.handler(({ input }) => store.examples.add(input)),
      remove: os.examples.remove.handler(({ input }) => store.examples.remove(input.id)),
      accuracy: os.examples.accuracy.handler(({ signal }) => summaries.accuracy(always(signal))),
    },
    imports: {
      start: os.imports.start.handler(({ input, signal, context }) =>
        guarded("imports.start", imports.start(withBytes(input), always(signal)), context),
      ),
      paths: os.imports.paths.handler(({ input: { job, paths }, signal, context }) => {
        onlyLocal(context);
        const items = paths.map((path) => ({ path }));
        return guarded("imports.paths", imports.start({ job, items }, always(signal)), context);
      }),
      stop: os.imports.stop.handler(({ input }) => imports.stop(input.job)),
    },
    marks: {
      list: os.marks.list.handler(({ input }) => store.marks.list(input.id)),
      put: os.marks.put.handler(({ input }) => store.marks.put(input)),
      remove: os.marks.remove.handler(({ input }) => store.marks.remove(input)),
    },
    models: {
      list: os.models.list.handler(({ context }) => modelsFor(context).list()),
      add: os.models.add.handler(({ input, signal, context }) =>
        modelsFor(context).add(input.path, always(signal)),
      ),
      inspect: os.models.inspect.handler(({ input, signal, context }) =>
        modelsFor(context).inspect(input.path, always(signal)),
      ),
      refresh: os.models.refresh.handler(({ input, signal, context }) =>
        modelsFor(context).refresh(input.id, always(signal)),
      ),
      remove: os.models.remove.handler(({ input, context }) => modelsFor(context).remove(input.id)),
      deleteCache: os.models.deleteCache.handler(({ input, context }) =>
        modelsFor(context).deleteCache(input.id),
      ),
    },
    generate: {
      create: os.generate.create.handler(async ({ input, signal, context }) =>
        engine.generate(await withPath(input, context), always(signal)),
      ),
      stream: os.generate.stream.handler(async ({ input, signal, context }) =>
        guarded("generate.stream", engine.stream(await withPath(input, context), always(signal)), context),
      ),
    },
    score: {
      create: os.score.create.handler(async ({ input, signal, context }) =>
        engine.score(await withPath(input, context), always(signal)),
      ),
    },
    embed: {
      create: os.embed.create.handler(async ({ input, signal, context }) =>
        engine.embed(await withPath(input, context), always(signal)),
      ),
    },
    proofreading: {
      check: os.proofreading.check.handler(async ({ input, signal, context }) =>
        proofreading.check(await withModelPath(input, context), always(signal)),
      ),
      stream: os.proofreading.stream.handler(async ({ input, signal, context }) =>
        guarded(
          "proofreading.stream",
          proofreading.stream(await withModelPath(input, context), always(signal)),
          context,
        ),
      ),
      words: os.proofreading.words.handler(async () => ({ words: await store.proofreading.words() })),
      addWords: os.proofreading.addWords.handler(({ input }) => store.proofreading.addWords(input.words)),
      removeWords: os.proofreading.removeWords.handler(({ input }) =>
        store.proofreading.removeWords(input.words),
      ),
      importWords: os.proofreading.importWords.handler(({ input }) => proofreading.importWords(input.text)),
      exportWords: os.proofreading.exportWords.handler(() => proofreading.exportWords()),
      ignored: os.proofreading.ignored.handler(() => store.proofreading.ignored()),
      ignore: os.proofreading.ignore.handler(({ input }) => proofreading.ignore(input)),
      unignore: os.proofreading.unignore.handler(({ input }) => store.proofreading.unignore(input.id)),
      rules: os.proofreading.rules.handler(() => proofreading.rules()),
      setRule: os.proofreading.setRule.handler(({ input }) => proofreading.setRule(input.rule, input.isOn)),
    },
    processes: {
      list: os.processes.list.handler(() => processes.list()),
      changes: os.processes.changes.handler(({ signal, context }) =>
        guarded("processes.changes", processes.changes(always(signal)), context),
      ),
      restart: os.processes.restart.handler(({ input }) => processes.restart(input.name)),
    },
    updates: {
      source: os.updates.source.handler(({ context }) => {
        onlyPage(context);
        return updates.source();
      }),
      setSource: os.updates.setSource.handler(({ input, context }) => {
        onlyPage(context);
        return updates.setSource(input);
      }),
      check: os.updates.check.handler(({ signal, context }) => {
        onlyPage(context);
        return updates.check(always(signal));
      }),
    },
    desktop: {
      events: os.desktop.events.handler(({ signal, context }) =>
        guarded("desktop.events", windowOf(context).events(always(signal)), context),
      ),
      setMenu: os.desktop.setMenu.handler(({ input, context }) => windowOf(context).setMenu(input)),
      popup: os.desktop.popup.handler(({ input, context }) => windowOf(context).popup(input)),
      newWindow: os.desktop.newWindow.handler(({ context }) => windowOf(context).newWindow()),
      zoom: os.desktop.zoom.handler(({ input, context }) => windowOf(context).zoom(input.change)),
      chooseFiles: os.desktop.chooseFiles.handler(async ({ input, context }) => ({
        paths: await windowOf(context).chooseFiles(input),
      })),
      importPaths: os.desktop.importPaths.handler(({ input: { job, paths, findsSame }, signal, context }) => {
        windowOf(context).requireGranted(paths);
        const items = paths.map((path) => ({ path }));
        return guarded(
          "desktop.importPaths",
          imports.start({ job, items, findsSame }, always(signal)),
          context,
        );
      }),
      saveText: os.desktop.saveText.handler(({ input, context }) => windowOf(context).saveText(input)),
      savePdf: os.desktop.savePdf.handler(({ input, context }) => windowOf(context).savePdf(input)),
      print: os.desktop.print.handler(({ context }) => windowOf(context).print()),
      reveal: os.desktop.reveal.handler(({ input, context }) => windowOf(context).reveal(input.path)),
      notify: os.desktop.notify.handler(({ input, context }) => windowOf(context).notify(input)),
      options: os.desktop.options.handler(({ context }) => windowOf(context).options()),
      setOptions: os.desktop.setOptions.handler(({ input, context }) => windowOf(context).setOptions(input)),
      showCapture: os.desktop.showCapture.handler(({ context }) => windowOf(context).showCapture()),
      hideCapture: os.desktop.hideCapture.handler(({ context }) => windowOf(context).hideCapture()),
      showNote: os.desktop.showNote.handler(({ input, context }) => windowOf(context).showNote(input.id)),
      keepDraft: os.desktop.keepDraft.handler(({ input, context }) =>
        windowOf(context).keepDraft(input.key, input.draft),
      ),
      drafts: os.desktop.drafts.handler(({ context }) => windowOf(context).drafts()),
      dragOut: os.desktop.dragOut.handler(({ input, context }) => windowOf(context).dragOut(input.ids)),
      flushed: os.desktop.flushed.handler(({ input, context }) =>
        windowOf(context).flushed(input.turn, input.isSaved),
      ),
    },
  });
}

/** Handlers of the whole contract, which a host calls with who calls. */
export type Router = RouterOf<Contract, CallContext>;

function windowOf({ desktop }: CallContext): DesktopWindow {
  if (desktop === undefined) {
    throw new AppError("unavailable", "This can be done in the desktop app only. Open Nano Banana there.");
  }
  return desktop;
}

function withBytes({ job, files }: { job: string; files: readonly { name: string; content: Blob }[] }) {
  const items = files.map(({ name, content }) => ({
    name,
    bytes: async () => new Uint8Array(await content.arrayBuffer()),
  }));
  return { job, items };
}

const never = new AbortController().signal;
const always = (signal: AbortSignal | undefined): AbortSignal => signal ?? never;

/** A refused input names the field and what is wrong with it, instead of a schema dump. */
function asInvalidInput(
  error: ORPCError<string, unknown>,
  caller: CallContext["caller"],
): ORPCError<string, unknown> {
  if (error.code !== "BAD_REQUEST") return error;
  return new ORPCError("invalid-input", {
    status: ERROR_STATUS["invalid-input"],
    message: invalidInputMessage(error.data, caller),
    defined: true,
    data: undefined,
  });
}

function invalidInputMessage(data: unknown, caller: CallContext["caller"]): string {
  const issues = (data as { issues?: { path?: PropertyKey[]; message: string }[] } | undefined)?.issues ?? []; // oRPC types the data of a validation error as unknown
  const first = issues[0];
  if (first === undefined)
    return "The request could not be read. Send JSON as /v1/openapi.json describes it.";
  const field = first.path?.join(".") || "the request";
  const refused = `${field}: ${first.message}.`;
  return caller === "api" ? `${refused} /v1/openapi.json describes what each call takes.` : refused;
}
