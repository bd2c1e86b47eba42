/** The text of a part of an HTML tree: paragraphs and breaks as lines, lists with their marks. Pure. */
import type { DefaultTreeAdapterTypes as Html } from "parse5";

export type Node = Html.ChildNode;
export type Element = Html.Element;

export const isElement = (node: Node, ...names: readonly string[]): node is Element =>
  "tagName" in node && (names.length === 0 || names.includes(node.tagName));

/** What begins on a line of its own. */
const BLOCKS = [
  "p",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "li",
  "ul",
  "ol",
  "dl",
  "dt",
  "dd",
  "div",
  "td",
  "th",
];

/** What stands in front of a list's line, as the document shows it. */
function mark(item: Element): string {
  const list = item.parentNode;
  if (list === null || !("tagName" in list) || list.tagName !== "ol") return "• ";
  const items = list.childNodes.filter((node) => isElement(node, "li"));
  return `${items.indexOf(item) + 1}. `;
}

function written(node: Node): string {
  if ("value" in node) return node.value.replace(/\n/g, " ");
  if (!isElement(node)) return "";
  const { tagName, childNodes } = node;
  // A table within a cell is read as a table of its own.
  if (tagName === "table" || tagName === "br") return "\n";
  const inside = childNodes.map(written).join("");
  if (tagName === "li") return `\n${mark(node)}${inside.trim()}\n`;
  return BLOCKS.includes(tagName) ? `\n${inside}\n` : inside;
}

/** Its lines, `\n` between them; empty ones are left out. */
export const textOf = (nodes: readonly Node[]): string =>
  nodes
    .map(written)
    .join("")
    .replaceAll("\u00AD", "")
    .normalize("NFC")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
