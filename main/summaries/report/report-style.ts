/** The style of a report: the colours of the app, light and dark as the reader's system is, and plain on paper. */
export const REPORT_STYLE = `
:root { color-scheme: light dark;
  --bg: light-dark(#fbfaf8, #1b1a17); --surface: light-dark(#fff, #22201d); --text: light-dark(#272320, #eae7e2);
  --muted: light-dark(#67625b, #b0aaa1); --line: light-dark(#e6e3de, #3a3732); --accent: light-dark(#f2c53d, #f2c53d);
  --soft: light-dark(#fdf4d8, #3a3320); --bar: light-dark(#cfc9bf, #57524a); --focus: light-dark(#2f6fd6, #7fb0ff); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 64rem; padding: 2.5rem 1.5rem 4rem; background: var(--bg); color: var(--text);
  font: 15px/1.55 "Inter", system-ui, -apple-system, "Segoe UI", sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.25; letter-spacing: -0.02em; margin: 0 0 0.25rem; overflow-wrap: anywhere; }
h2 { font-size: 1rem; margin: 2.25rem 0 0.6rem; }
p { margin: 0 0 0.5rem; } .muted, .meta { color: var(--muted); } .meta { font-size: 0.8rem; overflow-wrap: anywhere; }
a { color: inherit; text-decoration-color: var(--line); text-underline-offset: 2px; }
a:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.card { background: var(--surface); border: 1px solid var(--line); border-radius: 12px; padding: 0.4rem 1.1rem; }
.lines { margin: 0; padding-left: 1.2rem; } .lines li { padding: 0.35rem 0; } .lines li::marker { color: var(--muted); }
.lines .meta { display: block; }
.ribbon { display: flex; align-items: stretch; height: 5rem; padding: 0.3rem 0 1.1rem; }
.ribbon a { position: relative; flex: 1 1 0; min-width: 0; display: flex; align-items: flex-end; text-decoration: none; }
.ribbon i { flex: 1; background: var(--bar); margin-right: 10%; border-radius: 2px 2px 0 0; }
.ribbon .chosen i { background: var(--accent); box-shadow: 0 0 0 1px var(--text); min-width: 3px; }
.ribbon b { position: absolute; left: 45%; bottom: -1.15rem; transform: translateX(-50%); font-size: 0.7rem; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: 0.86rem; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.6rem; border-bottom: 1px solid var(--line); }
th { font-weight: 600; color: var(--muted); white-space: nowrap; } td.n { font-variant-numeric: tabular-nums; white-space: nowrap; }
.units td.t { overflow-wrap: anywhere; white-space: pre-wrap; min-width: 18rem; }
tr.chosen > * { background: var(--soft); } tr:target > * { outline: 2px solid var(--focus); outline-offset: -2px; }
.share { display: inline-block; width: 3.5rem; height: 5px; margin-right: 0.5rem; vertical-align: middle; border-radius: 5px;
  overflow: hidden; background: var(--line); } .share i { display: block; height: 100%; background: var(--accent); }
.tags { display: block; color: var(--muted); font-size: 0.76rem; }
@media (max-width: 40rem) { .units td.t { min-width: 12rem; } .share { display: block; margin: 0.4rem 0 0.2rem; } }
@media print { :root { color-scheme: light; } body { max-width: none; padding: 0; font-size: 11px; }
  .card { border: 0; padding: 0; } tr, li { break-inside: avoid; } thead { display: table-header-group; } h2 { break-after: avoid; } }
`;
