/** One test of a file, so that a fault is tried in seconds. */
const supervised = (/** @type {string} */ test) => ["main/processes/supervisor.test.ts", "-t", test];
const PARSE = ["main/toolbox/parse-file.test.ts"];
const LIST = ["main/toolbox/list-files.test.ts"];
const FRONT = ["main/toolbox/front-matter.test.ts"];
const IMPORTS = ["main/imports/imports.test.ts"];
const ROUTER = ["main/router.test.ts"];

/**
 * Every guard of the child processes and of the import, taken away one at a time: what it guards, the file, the text
 * that goes, what comes in its place, and the tests that must notice.
 * @type {readonly { name: string, file: string, from: string, to: string, tests: readonly string[] }[]}
 */
export const FAULTS = [
  ...inFile("main/processes/running-child.ts", [
    ["a child may start for ever", '() => end("slow-start")', "() => {}", supervised("not starting in time")],
    ["a child may hang", '() => end("quiet")', "() => {}", supervised("by hanging")],
    [
      "a heartbeat counts for nothing",
      "    if (memory !== null) {\n      callOff();",
      '    if (message.kind === "ready") {\n      callOff();',
      supervised("while its heart beats"),
    ],
    [
      "memory has no limit",
      'if (memory !== null && memory > limits.memory) return end("memory");',
      "",
      supervised("too much memory"),
    ],
    [
      "messages are not checked",
      'if (message === undefined) return end("malformed");',
      "if (message === undefined) return;",
      supervised("babble"),
    ],
    ["an ended child is not killed", "    child.kill();\n", "", supervised("is gone once closed")],
  ]),
  ...inFile("main/processes/supervisor.ts", [
    [
      "a dead child's job waits for ever",
      "job?.fail(endError(title, reason, limits));",
      "",
      supervised("thirty times"),
    ],
    ["a child is never given up", "if (wait === null) return giveUp();", "", supervised("waits longer")],
    [
      "a stopped child takes calls",
      'if (state === "stopped") throw',
      'if (state === "none") throw',
      supervised("waits longer"),
    ],
    [
      "what waits for a stopped child waits on",
      "failWaiting(stoppedError(title, limits.deaths));",
      "",
      supervised("waits longer"),
    ],
    ["a restart remembers the deaths", "backOff.forget();", "", supervised("waits longer")],
    [
      "answers are not checked",
      'if (!value.success) return child?.end("malformed");',
      "if (!value.success) return job.done(message.value);",
      supervised("lie"),
    ],
    [
      "any number of calls wait",
      "if (queue.length >= limits.queue) throw busyError(title);",
      "",
      supervised("more calls than may wait"),
    ],
    [
      "a job given up while waiting is run",
      "if (at >= 0) queue.splice(at, 1);",
      "",
      supervised("never reaches the child"),
    ],
    [
      "a stopped job may go on",
      'after(limits.cancel, () => child?.end("asked"));',
      "",
      supervised("does not listen"),
    ],
    ["a job may take for ever", "after(job.limit, () => overran(job));", "{}", supervised("takes longer")],
    [
      "an idle child stays",
      'return after(limits.idle, () => child?.end("asked"));',
      "return;",
      supervised("nothing to do for long"),
    ],
    ["a close does not wait", "await ending?.gone;", "", supervised("is gone once closed")],
    [
      "a closing host takes calls",
      "if (isClosed) throw closingError();",
      "",
      supervised("is gone once closed"),
    ],
  ]),
  ...inFile("main/processes/back-off.ts", [
    ["old deaths count", "time - earlier < window", "true", supervised("lie apart")],
    ["no wait between starts", "backOff * 2 ** (times.length - 2)", "0", supervised("waits longer")],
  ]),
  ...inFile("main/processes/timers.ts", [
    ["the clock of the system may turn back", "performance.now()", "Date.now()", supervised("turn back")],
  ]),
  ...inFile("main/processes/job.ts", [
    ["a job given up still answers", "job.fail(cancelledError());", "", supervised("does not listen")],
  ]),
  ...inFile("main/processes/serve-child.ts", [
    [
      "an idle child outlives its host",
      "port.onClose(() => process.exit(0));\n  const { host, heartbeat } = childArguments(process.argv);\n  watchHost(host, heartbeat);",
      "const { heartbeat } = childArguments(process.argv);",
      supervised("an idle child"),
    ],
    [
      "a busy child outlives its host",
      "watchHost(host, heartbeat);",
      "void host;",
      supervised("busy for good"),
    ],
    [
      "a job is not told to stop",
      "running.get(message.id)?.abort();",
      "{}",
      supervised("a child that listens"),
    ],
    [
      "the text of an error leaves the child",
      "error: toWireError(error)",
      'error: { code: "internal", message: String(error) }',
      supervised("passes on a refusal"),
    ],
  ]),
  ...inFile("main/processes/processes.ts", [
    [
      "changes are not told",
      "const notify = () => wake.resolve();",
      "const notify = () => {};",
      ["main/processes/processes.test.ts"],
    ],
  ]),
  ...inFile("main/toolbox/parse-file.ts", [
    ["bytes of any size are parsed", "if (bytes.length > NOTE_BYTES_MAX) throw tooLarge(name);", "", PARSE],
    ["empty files become notes", 'if (body.trim() === "") throw', "if (false) throw", PARSE],
    ["binary files pass for text", "!CONTROLS.test(decoded.value.text)", "true", PARSE],
    ["files are not named by what they hold", "if (known) throw", "if (false) throw", PARSE],
    ["line ends stay", '.replace(/\\r\\n?/g, "\\n")', "", PARSE],
  ]),
  ...inFile("main/text-file/read-file.ts", [
    [
      "a file is read before its size is known",
      "if (stat.size > NOTE_BYTES_MAX) throw tooLarge(path);",
      "",
      PARSE,
    ],
    ["devices are read", "if (!stat.isFile()) {", "if (false) {", PARSE],
  ]),
  ...inFile("main/toolbox/front-matter.ts", [
    ["references may multiply", "{ maxAliasCount: ALIASES_MAX }", "{ maxAliasCount: -1 }", FRONT],
    ["front matter of any length is parsed", "if (source.length > LENGTH_MAX)", "if (false)", FRONT],
    ["prose counts as front matter", "FIRST_KEY.test(source) ?", "true ?", FRONT],
  ]),
  ...inFile("main/toolbox/list-files.ts", [
    ["hidden files are listed", 'entry.name.startsWith(".") || ', "", LIST],
    [
      "packages of programs are listed",
      '(entry.isDirectory() && entry.name === "node_modules")',
      "false",
      LIST,
    ],
    ["links are followed", "else if (entry.isFile() &&", "else if (!entry.isDirectory() &&", LIST],
    ["folders may lie as deep as they like", "if (folder.depth > listed.limits.depth)", "if (false)", LIST],
    ["any number of files", "if (listed.files.length >= listed.limits.files) {", "if (false) {", LIST],
    ["a listing cannot be stopped", "signal.throwIfAborted();", "", LIST],
  ]),
  ...inFile("main/imports/imports.ts", [
    [
      "one bad file ends an import",
      "return { refused: [{ name, message: error.message }] };",
      "throw error;",
      IMPORTS,
    ],
    ["an import cannot be stopped", "found?.abort();", "", IMPORTS],
    ["two imports share an id", "if (running.has(job)) throw jobIsTaken();", "", IMPORTS],
    ["an id is taken for good", "running.delete(job);", "", IMPORTS],
    [
      "an import outlives its caller",
      'if (signal.aborted) throw new AppError("cancelled", "The import was stopped.");',
      "",
      IMPORTS,
    ],
    ["the date of a file is lost", "...(created !== null && { createdAt: created })", "", IMPORTS],
  ]),
  ...inFile("main/router.ts", [
    [
      "everyone names files of the machine",
      "imports.paths.handler(({ input: { job, paths }, signal, context }) => {\n        onlyLocal(context);",
      "imports.paths.handler(({ input: { job, paths }, signal, context }) => {",
      ROUTER,
    ],
    ["a window imports any path", "windowOf(context).requireGranted(paths);", "windowOf(context);", ROUTER],
  ]),
  ...inFile("main/desktop/granted-paths.ts", [
    ["one granted path grants all", "paths.every(", "paths.some(", ["main/desktop/granted-paths.test.ts"]],
  ]),
];

/**
 * @param {string} file
 * @param {readonly (readonly [string, string, string, readonly string[]])[]} faults
 */
function inFile(file, faults) {
  return faults.map(([name, from, to, tests]) => ({ name, file, from, to, tests }));
}
