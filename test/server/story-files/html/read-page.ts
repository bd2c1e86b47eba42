/** A story's file as a browser takes it in, without running it. */
import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => "tagName" in node;

/** In the order of the page; of each kind in `names`, or every one. */
export function elementsOf(html: string, ...names: string[]): Element[] {
  const found: Element[] = [];
  const walk = (node: Node) => {
    if (isElement(node) && (names.length === 0 || names.includes(node.tagName))) found.push(node);
    if ("childNodes" in node) for (const child of node.childNodes) walk(child);
  };
  walk(parse(html));
  return found;
}

export const attribute = (element: Element | undefined, name: string): string | null =>
  element?.attrs.find((one) => one.name === name)?.value ?? null;

/** All text in an element. */
export function textOf(node: Node): string {
  if (node.nodeName === "#text" && "value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}
