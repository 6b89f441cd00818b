/**
 * A text as HTML content or as the value of an attribute in double quotes: nothing in it is read as markup, and what no
 * HTML may hold (control characters, lone surrogates) is shown as U+FFFD.
 */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, "\ufffd")
    .replace(/[&<>"']/g, (mark) => NAMED[mark] ?? mark);
}

const NAMED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
