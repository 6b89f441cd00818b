import { Command } from "commander";
import { VERSION } from "#main/version.ts";
import { AGGREGATE_KINDS } from "#shared/aggregates.ts";
import { aggregateCommand } from "./commands/aggregates.ts";
import { changesCommand } from "./commands/changes.ts";
import { defineCommand } from "./commands/define.ts";
import { doctorCommand } from "./commands/doctor.ts";
import { embedCommand } from "./commands/embed.ts";
import { examplesCommand } from "./commands/examples.ts";
import { generateCommand } from "./commands/generate.ts";
import { importCommand } from "./commands/import.ts";
import { keysCommand } from "./commands/keys.ts";
import { modelsCommand } from "./commands/models.ts";
import { notesCommand } from "./commands/notes.ts";
import { openCommand } from "./commands/open.ts";
import { proofreadCommand } from "./commands/proofread.ts";
import { replayCommand } from "./commands/replay.ts";
import { rewriteCommand } from "./commands/rewrite.ts";
import { scoreCommand } from "./commands/score.ts";
import { searchCommand } from "./commands/search.ts";
import { serveCommand } from "./commands/serve.ts";
import { summarizeCommand } from "./commands/summarize.ts";
import { traceCommand } from "./commands/trace.ts";
import { unitsCommand } from "./commands/units.ts";
import type { CommandContext } from "./context.ts";
import { terminalText } from "./terminal-text.ts";

const COMMANDS = [
  summarizeCommand,
  ...AGGREGATE_KINDS.map((kind) => (context: CommandContext) => aggregateCommand(context, kind)),
  proofreadCommand,
  changesCommand,
  unitsCommand,
  rewriteCommand,
  replayCommand,
  traceCommand,
  notesCommand,
  importCommand,
  examplesCommand,
  searchCommand,
  defineCommand,
  generateCommand,
  scoreCommand,
  embedCommand,
  modelsCommand,
  serveCommand,
  openCommand,
  keysCommand,
  doctorCommand,
];

/** Where help and refused options are written. */
export interface Writers {
  writeOut: (text: string) => void;
  writeErr: (text: string) => void;
}

/** The command line. A command loads what it needs when it runs, so that none waits for the others. */
export function createProgram(context: CommandContext, writers: Writers): Command {
  const program = new Command(context.command)
    .description("Private notes, summarized on your own machine, every line traced to its source.")
    .version(VERSION, "-V, --version", "show the version")
    .helpOption("-h, --help", "show help")
    .helpCommand("help [command]", "show help for a command")
    .addHelpText("after", examples(context.command));
  for (const create of COMMANDS) program.addCommand(create(context));
  for (const command of everyCommand(program)) configure(command, writers, context.command);
  return program;
}

function* everyCommand(command: Command): Generator<Command> {
  yield command;
  for (const child of command.commands) yield* everyCommand(child);
}

function configure(command: Command, writers: Writers, name: string): void {
  command
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({
      ...writers,
      outputError: (message, write) => write(terminalText(`${sentence(message, name)}\n`)),
    });
}

/** Commander's "error: unknown option '--typ'" and its suggestion as sentences that name a way out. */
function sentence(message: string, name: string): string {
  const [first = "", suggestion = ""] = message
    .replace(/^error: /, "")
    .trim()
    .split("\n");
  const opening = `${first.charAt(0).toUpperCase()}${first.slice(1)}`;
  const closed = /[.?!]$/.test(opening) ? opening : `${opening}.`;
  if (suggestion !== "") return `${closed} ${suggestion.replace(/^\((.{1,500})\)$/, "$1")}`;
  return /\. /.test(closed) ? closed : `${closed} See "${name} --help".`;
}

const examples = (name: string): string => `
Examples:
  ${name} summarize report.md
  ${name} summarize minutes.txt --type headline --length medium
  ${name} summarize report.md --coverage
  ${name} tasks minutes.md --date 2026-03-12
  ${name} proofread draft.md --fix
  pbpaste | ${name} summarize - --json
  ${name} notes add draft.md
  ${name} import letters/ minutes.txt
  ${name} search "opening date"
  ${name} generate --model small.gguf --prompt "Name three fruits."
  ${name} serve --no-open

Exit codes: 0 done, 1 something to put right, 2 a fault of the program, 130 stopped by Ctrl-C.
The data folder is --data DIR, else NANO_BANANA_DATA, else the usual place of this system.`;
