/** Changes a part of an office file as the tree that it is. */
import { DOMParser, XMLSerializer } from "@xmldom/xmldom";
import { type Parts, rewrite } from "#server/office/package-parts.ts";

/** What the prefixes of these files stand for, by their usual ones. */
export const NAMESPACES = {
  a: "http://schemas.openxmlformats.org/drawingml/2006/main",
  c: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  p: "http://schemas.openxmlformats.org/presentationml/2006/main",
} as const;

/** @throws when the part is missing */
export function edit(parts: Parts, name: string, change: (document: Document) => void): void {
  rewrite(parts, name, (xml) => {
    const document = new DOMParser().parseFromString(xml, "text/xml");
    change(document);
    return new XMLSerializer().serializeToString(document);
  });
}

/** Elements of that name within, in order. */
export const elements = (
  within: Document | Element,
  prefix: keyof typeof NAMESPACES,
  name: string,
): Element[] => Array.from(within.getElementsByTagNameNS(NAMESPACES[prefix], name));
