/** The text that a cell of an OpenDocument sheet shows, and what is pinned to it. Pure. */
import { z } from "zod";

/** A run of blanks is written as a number; no text needs more. */
const MOST_BLANKS = 1_000;

/** An element's children that are elements themselves. */
export function* childrenOf(element: Element): Generator<Element> {
  for (let child = element.firstChild; child !== null; child = child.nextSibling)
    if (child.nodeType === child.ELEMENT_NODE) yield child as Element;
}

/** An attribute that is a number from 1; 1 where it is missing or none. */
export function countOf(element: Element, attribute: string): number {
  const value = Number(element.getAttribute(attribute));
  return Number.isInteger(value) && value >= 1 ? value : 1;
}

/** What stands in a text without being part of it. */
const ASIDE = new Set(["office:annotation", "office:annotation-end", "text:ruby-text", "text:note"]);

/** The words of a paragraph. */
function words(element: Element): string {
  let text = "";
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === child.TEXT_NODE || child.nodeType === child.CDATA_SECTION_NODE)
      text += child.nodeValue ?? "";
    else if (child.nodeType === child.ELEMENT_NODE) text += inline(child as Element);
  }
  return text;
}

function inline(element: Element): string {
  if (ASIDE.has(element.tagName)) return "";
  if (element.tagName === "text:s") return " ".repeat(Math.min(countOf(element, "text:c"), MOST_BLANKS));
  if (element.tagName === "text:tab") return "\t";
  return element.tagName === "text:line-break" ? "\n" : words(element);
}

/** The paragraphs right below an element, one a line. */
const paragraphs = (element: Element): string =>
  [...childrenOf(element)]
    .filter(({ tagName }) => tagName === "text:p" || tagName === "text:h")
    .map(words)
    .join("\n");

/** What a cell shows; where its writer left that out, the value that it holds. */
export const cellText = (cell: Element): string =>
  paragraphs(cell) ||
  ["office:string-value", "office:date-value", "office:time-value", "office:value"]
    .map((name) => cell.getAttribute(name) ?? "")
    .find((value) => value !== "") ||
  "";

/** The day that a date cell holds. */
export const cellDate = (cell: Element): string | null =>
  z.iso.date().safeParse((cell.getAttribute("office:date-value") ?? "").slice(0, 10)).data ?? null;

/** The texts of comments and of drawn boxes within an element. */
export function pinnedTexts(element: Element): string[] {
  return [...childrenOf(element)].flatMap((child) => {
    if (child.tagName === "office:annotation" || child.tagName === "draw:text-box")
      return [paragraphs(child)];
    if (!child.tagName.startsWith("draw:")) return [];
    return [paragraphs(child), ...pinnedTexts(child)];
  });
}
