/**
 * Draws the map's own SVG (`server/pictures`) as lines and letters, sharp on any paper. It knows the
 * elements and attributes that those pictures are made of, and no others.
 */
import { DOMParser } from "@xmldom/xmldom";
import type { Box, Pen } from "./pen.ts";
import type { Style, Typeface } from "./typeface.ts";

type Look = ReadonlyMap<string, string>;

/** What an element hands down to those within it. */
const INHERITED = ["fill", "stroke", "stroke-linecap", "stroke-linejoin"];

const number = (look: Look, name: string, otherwise = 0): number => Number(look.get(name) ?? otherwise);

const boxOf = (look: Look): Box => ({
  x: number(look, "x"),
  y: number(look, "y"),
  width: number(look, "width"),
  height: number(look, "height"),
});

function lookOf(element: Element, inherited: Look): Look {
  const own = Array.from({ length: element.attributes.length }, (_, at) => element.attributes.item(at));
  return new Map([
    ...INHERITED.flatMap((name): [string, string][] => {
      const value = inherited.get(name);
      return value === undefined ? [] : [[name, value]];
    }),
    ...own.flatMap((one): [string, string][] => (one === null ? [] : [[one.name, one.value]])),
  ]);
}

const childrenOf = (element: Element): Element[] =>
  Array.from({ length: element.childNodes.length }, (_, at) => element.childNodes.item(at)).filter(
    (node): node is Element => node.nodeType === 1,
  );

/** Fills and strokes what `shape` draws, as SVG does where it says nothing: black, without a line. */
function paint({ doc }: Pen, look: Look, shape: () => void): void {
  const fill = look.get("fill") ?? "#000000";
  const stroke = look.get("stroke") ?? "none";
  const rule = look.get("fill-rule") === "evenodd" ? "even-odd" : "non-zero";
  if (fill === "none" && stroke === "none") return;
  doc.save().lineWidth(number(look, "stroke-width", 1));
  doc.fillOpacity(number(look, "fill-opacity", 1)).strokeOpacity(number(look, "stroke-opacity", 1));
  if (look.get("stroke-linecap") === "round") doc.lineCap("round");
  if (look.get("stroke-linejoin") === "round") doc.lineJoin("round");
  const dashes = look.get("stroke-dasharray");
  if (dashes !== undefined) doc.addContent(`[${dashes.split(" ").map(Number).join(" ")}] 0 d`);
  shape();
  if (fill === "none") doc.stroke(stroke);
  else if (stroke === "none") doc.fill(fill, rule);
  else doc.fillAndStroke(fill, stroke, rule);
  doc.restore();
}

/** The letters' outlines, for the light edge around a name; a name is written as text once only. */
function outline(text: string, style: Style, x: number, y: number, size: number, typeface: Typeface): string {
  let at = x;
  const paths: string[] = [];
  for (const run of typeface.runs(text, style)) {
    if (run.face !== null) {
      const { font } = run.face;
      const scale = size / font.unitsPerEm;
      const { glyphs, positions } = font.layout(run.text);
      let pen = at;
      for (const [index, glyph] of glyphs.entries()) {
        paths.push(glyph.path.scale(scale, -scale).translate(pen, y).toSVG());
        pen += (positions[index]?.xAdvance ?? 0) * scale;
      }
    }
    at += typeface.width([run], size);
  }
  return paths.join("");
}

function write(pen: Pen, text: string, look: Look, at: Look): void {
  const { typeface } = pen;
  const size = number(look, "font-size");
  const style: Style =
    look.get("font-style") === "italic"
      ? "italic"
      : look.get("font-weight") === "600"
        ? "semibold"
        : "regular";
  const runs = typeface.runs(text, style);
  const width = typeface.width(runs, size);
  const x = number(at, "x") - (look.get("text-anchor") === "middle" ? width / 2 : 0);
  const y = number(at, "y");
  const edge = outline(text, style, x, y, size, typeface);
  if (look.has("stroke") && edge !== "")
    paint(pen, new Map([...look, ["fill", "none"]]), () => pen.doc.path(edge));
  pen.line({ runs, width }, x, y, { size, colour: look.get("fill") ?? "#000000" });
}

function draw(pen: Pen, element: Element, inherited: Look, parts: ReadonlyMap<string, Element>): void {
  const { doc } = pen;
  const look = lookOf(element, inherited);
  switch (element.tagName) {
    case "path":
      paint(pen, look, () => doc.path(look.get("d") ?? ""));
      break;
    case "use":
      paint(pen, look, () => {
        doc.path(parts.get((look.get("href") ?? "").slice(1))?.getAttribute("d") ?? "");
      });
      break;
    case "rect":
      paint(pen, look, () => {
        const { x, y, width, height } = boxOf(look);
        doc.roundedRect(x, y, width, height, number(look, "rx"));
      });
      break;
    case "circle":
      paint(pen, look, () => doc.circle(number(look, "cx"), number(look, "cy"), number(look, "r")));
      break;
    case "text": {
      const lines = childrenOf(element);
      if (lines.length === 0) write(pen, element.textContent ?? "", look, look);
      for (const line of lines) write(pen, line.textContent ?? "", look, lookOf(line, look));
      break;
    }
    case "g": {
      const frame = parts.get(/#([^)]*)/.exec(look.get("clip-path") ?? "")?.[1] ?? "");
      const [edge] = frame === undefined ? [] : childrenOf(frame);
      doc.save();
      if (edge !== undefined) {
        const { x, y, width, height } = boxOf(lookOf(edge, new Map()));
        doc.rect(x, y, width, height).clip();
      }
      for (const child of childrenOf(element)) draw(pen, child, look, parts);
      doc.restore();
      break;
    }
  }
}

/** Within a figure; the picture's proportions are the box's. @param svg in pixels, as its `viewBox` says */
export function drawSvg(pen: Pen, svg: string, { x, y, width }: Box): void {
  const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  const [, , pixels = 1] = (root.getAttribute("viewBox") ?? "").split(" ").map(Number);
  const all = root.getElementsByTagName("*");
  const parts = new Map(
    Array.from({ length: all.length }, (_, at) => all.item(at)).flatMap((one): [string, Element][] =>
      one?.hasAttribute("id") ? [[one.getAttribute("id") ?? "", one]] : [],
    ),
  );
  pen.doc
    .save()
    .translate(x, y)
    .scale(width / pixels);
  for (const child of childrenOf(root)) draw(pen, child, new Map(), parts);
  pen.doc.restore();
}
