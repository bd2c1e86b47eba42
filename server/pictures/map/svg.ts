/** SVG as text: elements with their attributes, numbers rounded, everything else escaped. Pure. */

/** What XML 1.0 cannot hold at all, not even escaped. */
const IMPOSSIBLE = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export const escapeXml = (text: string): string =>
  text.replace(IMPOSSIBLE, "").replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");

/** A tenth of a pixel is finer than any printer draws at these sizes. */
export const rounded = (value: number): string => {
  const text = value.toFixed(1).replace(/\.0$/, "");
  return text === "-0" ? "0" : text;
};

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Opacities and dashes need more than a tenth. */
const FINE = new Set(["opacity", "fill-opacity", "stroke-opacity", "stroke-width"]);

const written = (name: string, value: string | number): string =>
  typeof value === "string"
    ? escapeXml(value)
    : FINE.has(name)
      ? String(Number(value.toFixed(2)))
      : rounded(value);

/** An element around what is SVG already; attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes, ...inside: readonly string[]): string {
  const all = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${written(key, value)}"`]))
    .join("");
  return inside.length === 0 ? `<${name}${all}/>` : `<${name}${all}>${inside.join("")}</${name}>`;
}
