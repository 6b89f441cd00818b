import type { SummaryTrace } from "#shared/summary.ts";
import type { CommandContext } from "./context.ts";

/** Writes how a summary was made as an HTML file. @throws AppError `storage-failed` or `storage-full`. */
export async function writeReport(
  { output }: CommandContext,
  trace: SummaryTrace,
  path: string,
): Promise<void> {
  const [{ traceReport }, { saveFile }] = await Promise.all([
    import("#main/summaries/report/trace-report.ts"),
    import("#main/save-file.ts"),
  ]);
  await saveFile(path, await traceReport(trace));
  await output.remark(`The report is in ${path}.`);
}
