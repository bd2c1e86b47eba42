/** Writes a theme's colours and typefaces into the theme of a file. */
import { elements, NAMESPACES } from "./edit-xml.ts";
import { SLOTS, type Theme } from "./theme.ts";

export function dress(document: Document, { colors, headings, body }: Theme): void {
  const [scheme] = elements(document, "a", "clrScheme");
  if (scheme === undefined) throw new Error("The theme has no colours");
  while (scheme.firstChild !== null) scheme.removeChild(scheme.firstChild);
  for (const slot of SLOTS) {
    const color = document.createElementNS(NAMESPACES.a, "a:srgbClr");
    color.setAttribute("val", colors[slot]);
    scheme.appendChild(document.createElementNS(NAMESPACES.a, `a:${slot}`)).appendChild(color);
  }
  for (const [kind, face] of [
    ["majorFont", headings],
    ["minorFont", body],
  ] as const) {
    const latin = elements(document, "a", kind).flatMap((font) => elements(font, "a", "latin"))[0];
    latin?.setAttribute("typeface", face);
    // Describes the typeface that stood there before.
    latin?.removeAttribute("panose");
  }
}
