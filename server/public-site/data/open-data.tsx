/** @jsxImportSource hono/jsx */
/** Where the same is had as open data, under which licence and which hash. */
import type { PublishedVersion } from "#data/schema/published.ts";
import { filled } from "#data/words/filled.ts";
import { addressIn, districtPath, type Look, MAP_LAYERS } from "#server/public-site/look.ts";
import { wordsIn } from "#server/public-site/site-words.ts";
import { LICENCE } from "./licence.ts";

const FILES = [
  ["data.csv", "CSV"],
  ["data.geojson", "GeoJSON"],
  ["data.json", "JSON"],
] as const;

export function OpenData({ version, look }: { version: PublishedVersion; look: Look }) {
  const { data } = wordsIn(look.language).site;
  const path = districtPath(version.set.district.id);
  // A file is opened by itself, whatever stands around the page.
  const alone = { ...look, isEmbedded: false };
  return (
    <section aria-labelledby="data">
      <h2 id="data">{data.heading}</h2>
      <p class="said">{data.lead}</p>
      <p>
        {data.licence}{" "}
        <a rel="license" href={LICENCE.url}>
          {LICENCE.name}
        </a>
      </p>
      <ul class="files">
        {FILES.map(([file, name]) => (
          <li key={file}>
            <a href={addressIn(`${path}/${file}`, alone)}>{name}</a>
          </li>
        ))}
        <li>
          <a href={addressIn(`${path}/flode`, alone)}>{data.feed}</a>
        </li>
        <li>
          <a href={addressIn(MAP_LAYERS, alone)}>{data.layers}</a>
        </li>
      </ul>
      <p class="quiet">
        {filled(data.version, { version: version.version })} <code>{version.hash}</code>
      </p>
    </section>
  );
}
