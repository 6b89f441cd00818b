import type { WebContents } from "electron";
import { AppError } from "#shared/errors.ts";

/** Prints what the page shows to a printer. Resolves as well when the person turns back in the system's dialog. */
export function printPage(contents: WebContents): Promise<void> {
  return new Promise((resolve, reject) => {
    contents.print({}, (isPrinted, reason) => {
      if (isPrinted || /cancel/i.test(reason)) return resolve();
      reject(
        new AppError(
          "unavailable",
          `This could not be printed: ${reason}. Check the printer, or save a PDF.`,
        ),
      );
    });
  });
}

/** What the page shows to a printer, as a PDF with its headings as outline. @throws AppError `unavailable`. */
export async function printToPdf(contents: WebContents, pageSize: "A4" | "Letter"): Promise<Uint8Array> {
  try {
    return await contents.printToPDF({
      pageSize,
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  } catch (cause) {
    throw new AppError("unavailable", "The PDF could not be made. Try again, or print it instead.", {
      cause,
    });
  }
}
