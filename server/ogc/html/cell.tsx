/** @jsxImportSource hono/jsx */
/** One value of a feature, and its outline in numbers. */
import type { FeatureDocument } from "#server/ogc/answers.ts";
import type { Cell as CellValue } from "#server/ogc/features.ts";

const isAddress = (value: CellValue): value is string =>
  typeof value === "string" && /^https?:\/\//.test(value);

/** Language of what a property says, by its name; the rest is in the page's own or a code. */
const languageOf = (name: string): string | undefined =>
  name.includes("En") ? "en" : /(?:Sv|Easy)$/.test(name) ? "sv" : undefined;

export function Cell({ name, value }: { name: string; value: CellValue }) {
  if (value === null) return <>–</>;
  if (isAddress(value)) return <a href={value}>{value}</a>;
  const language = typeof value === "string" ? languageOf(name) : undefined;
  return <span lang={language}>{String(value)}</span>;
}

/** Folded: it is long, and for programs rather than for readers. */
export function Outline({ geometry, label }: { geometry: FeatureDocument["geometry"]; label: string }) {
  return (
    <details>
      <summary>
        {label} ({geometry.type})
      </summary>
      <code>{JSON.stringify(geometry.coordinates)}</code>
    </details>
  );
}
