/**
 * A chart in the page as one drawing of its own: its SVGs where they stand, the words around them, and what
 * styles made of them written into their attributes.
 */

const SVG = "http://www.w3.org/2000/svg";

const STYLES = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "paint-order",
  "opacity",
  "overflow",
  "font-size",
  "font-weight",
  "text-anchor",
  "dominant-baseline",
] as const;

/** Pixels around the chart, and of the lines above and under it. */
const MARGIN = 24;
const HEADING = 22;
const SMALL = 13;
const LINE = 20;

export interface ChartWords {
  title: string;
  /** Where it comes from and when it was made. */
  source: string;
}

/** Colours that only browsers know, as every program knows them: `color(srgb 0.5 0.5 0.5 / 0.2)`. */
export function plainColour(value: string): string {
  return value.replace(/color\(srgb ([^)]+)\)/g, (_, inside: string) => {
    const [numbers = "", alpha] = inside.split("/");
    const [r, g, b] = numbers
      .trim()
      .split(/\s+/)
      .map((one) => Math.round(Number(one) * 255));
    return alpha === undefined ? `rgb(${r},${g},${b})` : `rgba(${r},${g},${b},${alpha.trim()})`;
  });
}

const isSeen = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && getComputedStyle(element).visibility !== "hidden";
};

/** Writes into a copy what the original looks like, and notes the patterns that it is filled with. */
function writeLooks(original: Element, copy: Element, patterns: Set<string>): void {
  const looks = getComputedStyle(original);
  for (const name of STYLES) {
    const value = looks.getPropertyValue(name);
    const id = /url\("?[^"#]*#([^")]+)"?\)/.exec(value)?.[1];
    if (id !== undefined) patterns.add(id);
    copy.setAttribute(name, id === undefined ? plainColour(value) : `url(#${id})`);
  }
  for (const name of ["class", "style", "tabindex", "role", "href"]) copy.removeAttribute(name);
  for (const [index, child] of [...original.children].entries()) {
    const its = copy.children[index];
    if (its !== undefined) writeLooks(child, its, patterns);
  }
}

/** The lines that a text node stands on, each with its words. */
function linesOf(node: Text): { text: string; box: DOMRect }[] {
  const lines: { text: string; box: DOMRect }[] = [];
  for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const box = range.getBoundingClientRect();
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.box.top - box.top) < box.height / 2) last.text += ` ${word}`;
    else lines.push({ text: word, box });
  }
  return lines;
}

interface Piece {
  element: Element;
  box: DOMRect;
}

function textPieces(node: Text): Piece[] {
  const around = node.parentElement;
  if (around === null || !isSeen(around)) return [];
  const looks = getComputedStyle(around);
  const size = Number.parseFloat(looks.fontSize);
  return linesOf(node).map(({ text, box }) => {
    const element = document.createElementNS(SVG, "text");
    element.textContent = text;
    element.setAttribute("x", String(box.left));
    element.setAttribute("y", String(box.top + box.height / 2 + size * 0.34));
    element.setAttribute("font-size", String(size));
    element.setAttribute("font-weight", looks.fontWeight);
    element.setAttribute("fill", plainColour(looks.color));
    return { element, box };
  });
}

/** What paper leaves out, such as buttons and how the page is used, a picture leaves out, too. */
const isForPageAlone = (node: Element): boolean =>
  node instanceof HTMLButtonElement || node.classList.contains("print:hidden");

/** Drawings and words, in the page's order. */
function piecesOf(node: Node, patterns: Set<string>): Piece[] {
  if (node instanceof Text) return textPieces(node);
  if (!(node instanceof Element) || isForPageAlone(node)) return [];
  if (!(node instanceof SVGSVGElement)) return [...node.childNodes].flatMap((one) => piecesOf(one, patterns));
  if (!isSeen(node)) return [];
  const box = node.getBoundingClientRect();
  const element = node.cloneNode(true);
  if (!(element instanceof SVGSVGElement)) return [];
  writeLooks(node, element, patterns);
  for (const [name, value] of Object.entries({
    x: box.left,
    y: box.top,
    width: box.width,
    height: box.height,
  }))
    element.setAttribute(name, String(value));
  element.setAttribute("overflow", "visible");
  return [{ element, box }];
}

function wordLine(text: string, x: number, y: number, looks: Readonly<Record<string, string>>): Element {
  const element = document.createElementNS(SVG, "text");
  element.textContent = text;
  for (const [name, value] of Object.entries({ x: String(x), y: String(y), ...looks }))
    element.setAttribute(name, value);
  return element;
}

export interface ChartPicture {
  text: string;
  width: number;
  height: number;
}

/**
 * @param container what holds the chart
 * @param fontFace the style rule that brings the typeface along
 * @returns null where there is nothing to see
 */
export function chartPicture(container: Element, words: ChartWords, fontFace: string): ChartPicture | null {
  const patterns = new Set<string>();
  const pieces = piecesOf(container, patterns);
  if (pieces.length === 0) return null;
  const left = Math.min(...pieces.map(({ box }) => box.left));
  const top = Math.min(...pieces.map(({ box }) => box.top));
  const right = Math.max(...pieces.map(({ box }) => box.right));
  const bottom = Math.max(...pieces.map(({ box }) => box.bottom));
  const width = Math.ceil(Math.max(right - left, 420) + 2 * MARGIN);
  const above = MARGIN + HEADING + LINE;
  const height = Math.ceil(above + bottom - top + LINE + SMALL + MARGIN);

  const page = getComputedStyle(document.documentElement);
  const ink = page.getPropertyValue("--ink").trim();
  const svg = document.createElementNS(SVG, "svg");
  for (const [name, value] of Object.entries({
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "font-family": "'Source Sans 3 Variable', 'Source Sans 3', sans-serif",
  }))
    svg.setAttribute(name, String(value));
  const title = document.createElementNS(SVG, "title");
  title.textContent = words.title;
  const style = document.createElementNS(SVG, "style");
  style.textContent = fontFace;
  const defs = document.createElementNS(SVG, "defs");
  for (const id of patterns) {
    const pattern = document.getElementById(id);
    const copy = pattern?.cloneNode(true);
    if (pattern === null || !(copy instanceof Element)) continue;
    writeLooks(pattern, copy, new Set());
    defs.append(copy);
  }
  const ground = document.createElementNS(SVG, "rect");
  ground.setAttribute("width", String(width));
  ground.setAttribute("height", String(height));
  ground.setAttribute("fill", page.getPropertyValue("--paper").trim());
  const chart = document.createElementNS(SVG, "g");
  chart.setAttribute("transform", `translate(${MARGIN - left} ${above - top})`);
  chart.append(...pieces.map(({ element }) => element));
  svg.append(
    title,
    style,
    defs,
    ground,
    wordLine(words.title, MARGIN, MARGIN + HEADING, {
      "font-size": String(HEADING),
      "font-weight": "600",
      fill: ink,
    }),
    chart,
    wordLine(words.source, MARGIN, height - MARGIN, { "font-size": String(SMALL), fill: ink }),
  );
  return { text: new XMLSerializer().serializeToString(svg), width, height };
}
