import type { SyntaxNode } from "@lezer/common";
import { Autolink, parser, Strikethrough, Table, TaskList } from "@lezer/markdown";
import { createElement, Fragment, type ReactNode } from "react";
import { decodeReference } from "./decode-reference.ts";

/**
 * Markdown as elements: what CommonMark and the four extensions of the editor know. Nothing of the text becomes
 * HTML, and nothing is fetched: a picture is its description.
 */
export function MarkdownText({ text }: { text: string }) {
  const { topNode } = markdown.parse(text);
  return <>{blocks(topNode, { text, addresses: readAddresses(topNode, text) })}</>;
}

const markdown = parser.configure([Autolink, Strikethrough, Table, TaskList]);

type Source = { text: string; addresses: ReadonlyMap<string, string> };
type Range = { from: number; to: number };

const MARKS = /(?:Mark|Marker|Delimiter|Info)$/;
const HEADING = /^(?:ATX|Setext)Heading([1-6])$/;

function blocks(node: SyntaxNode, source: Source): ReactNode[] {
  return childrenOf(node).map((child) => <Fragment key={child.from}>{block(child, source)}</Fragment>);
}

function block(node: SyntaxNode, source: Source): ReactNode {
  const [, level] = HEADING.exec(node.name) ?? [];
  if (level !== undefined) return createElement(`h${level}`, null, inline(node, source));
  switch (node.name) {
    case "Paragraph":
      return <p>{inline(node, source)}</p>;
    case "BulletList":
      return <ul>{blocks(node, source)}</ul>;
    case "OrderedList":
      return <ol start={Number.parseInt(textOf(node, source), 10)}>{blocks(node, source)}</ol>;
    case "ListItem":
      return <li data-task={node.getChild("Task") ? "" : undefined}>{blocks(node, source)}</li>;
    case "Task":
      return <Task node={node} source={source} />;
    case "Blockquote":
      return <blockquote>{blocks(node, source)}</blockquote>;
    case "FencedCode":
    case "CodeBlock":
      return (
        <pre>
          <code>{node.getChildren("CodeText").map((code) => textOf(code, source))}</code>
        </pre>
      );
    case "HorizontalRule":
      return <hr />;
    case "Table":
      return (
        <table>
          <thead>{row(node.getChild("TableHeader"), "th", source)}</thead>
          <tbody>{node.getChildren("TableRow").map((cells) => row(cells, "td", source))}</tbody>
        </table>
      );
    case "HTMLBlock":
      return <p>{textOf(node, source)}</p>;
    default:
      return null;
  }
}

function Task({ node, source }: { node: SyntaxNode; source: Source }) {
  const mark = node.getChild("TaskMarker");
  const isDone = mark !== null && textOf(mark, source).toLowerCase() === "[x]";
  return (
    <p>
      <input type="checkbox" checked={isDone} readOnly />
      {inline(node, source)}
    </p>
  );
}

function row(node: SyntaxNode | null, cell: "th" | "td", source: Source): ReactNode {
  if (node === null) return null;
  return (
    <tr key={node.from}>
      {node
        .getChildren("TableCell")
        .map((child) => createElement(cell, { key: child.from }, inline(child, source)))}
    </tr>
  );
}

/** The text of a node with the marks in it, or of a part of it, line breaks kept. */
function inline(node: SyntaxNode, source: Source, { from, to }: Range = node): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = from;
  for (const child of childrenOf(node)) {
    if (child.from < from || child.to > to) continue;
    parts.push(source.text.slice(at, child.from));
    const shown = piece(child, source);
    if (shown !== null) parts.push(<Fragment key={child.from}>{shown}</Fragment>);
    at = child.to;
  }
  parts.push(source.text.slice(at, to));
  return trimStart(parts);
}

function piece(node: SyntaxNode, source: Source): ReactNode {
  switch (node.name) {
    case "Emphasis":
      return <em>{inline(node, source)}</em>;
    case "StrongEmphasis":
      return <strong>{inline(node, source)}</strong>;
    case "Strikethrough":
      return <s>{inline(node, source)}</s>;
    case "InlineCode":
      return <code>{inline(node, source)}</code>;
    case "Escape":
      return textOf(node, source).slice(1);
    case "Entity":
      return decodeReference(textOf(node, source));
    case "HardBreak":
      return "\n";
    case "Link":
      return <Link node={node} source={source} />;
    case "Image":
      return inline(node, source, labelOf(node));
    case "Autolink":
      return inline(node, source);
    case "HTMLTag":
    case "URL":
      return textOf(node, source);
    default:
      return MARKS.test(node.name) || node.name === "Comment" ? null : textOf(node, source);
  }
}

/** A link is printed with its address, which paper cannot follow; only schemes that lead to a reader are one. */
function Link({ node, source }: { node: SyntaxNode; source: Source }) {
  const label = labelOf(node);
  const url = node.getChild("URL");
  const name = node.getChild("LinkLabel");
  const address = url
    ? textOf(url, source)
    : source.addresses.get(key(name ? textOf(name, source) : `[${textOf(label, source)}]`));
  if (address === undefined || !/^(?:https?|mailto):/i.test(address)) return inline(node, source, label);
  return (
    <a href={address} data-away={address === textOf(label, source) ? undefined : ""}>
      {inline(node, source, label)}
    </a>
  );
}

/** What stands between the first two marks of a link or a picture. */
function labelOf(node: SyntaxNode): Range {
  const [open, close] = node.getChildren("LinkMark");
  return { from: open?.to ?? node.from, to: close?.from ?? node.to };
}

function readAddresses(top: SyntaxNode, text: string): Map<string, string> {
  const addresses = new Map<string, string>();
  for (const node of top.getChildren("LinkReference")) {
    const [label, url] = [node.getChild("LinkLabel"), node.getChild("URL")];
    if (label && url) addresses.set(key(text.slice(label.from, label.to)), text.slice(url.from, url.to));
  }
  return addresses;
}

function key(label: string): string {
  return label.toLowerCase().replaceAll(/\s+/g, " ");
}

function textOf({ from, to }: Range, { text }: Source): string {
  return text.slice(from, to);
}

function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}

/** The space after a mark at the start belongs to the mark. */
function trimStart(parts: ReactNode[]): ReactNode[] {
  const first = parts.findIndex((part) => part !== "" && (typeof part !== "string" || part.trim() !== ""));
  return parts.map((part, index) => (typeof part === "string" && index <= first ? part.trimStart() : part));
}
