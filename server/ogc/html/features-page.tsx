/** @jsxImportSource hono/jsx */
/** A page of a layer's features as a table. */
import { filled } from "#data/words/filled.ts";
import type { FeaturesDocument } from "#server/ogc/answers.ts";
import { type Asked, pathOf } from "#server/ogc/asked.ts";
import { itemsPath } from "#server/ogc/documents.ts";
import type { Layer } from "#server/ogc/layers.ts";
import { ogcWords } from "#server/ogc/words.ts";
import type { SiteFiles } from "#server/public-site/index.ts";
import { Cell, Outline } from "./cell.tsx";
import { Frame } from "./frame.tsx";

interface FeaturesPageProps {
  declared: Layer;
  page: FeaturesDocument;
  /** How many stand before this page's. */
  offset: number;
  asked: Asked;
  files: SiteFiles;
}

export function FeaturesPage({ declared, page, offset, asked, files }: FeaturesPageProps) {
  const words = ogcWords(asked.look.language);
  const { items } = words;
  const title = filled(items.title, { name: words.collection[declared.id].title });
  const columns = Object.keys(declared.properties.shape);
  const turns = page.links.filter(({ rel }) => rel === "prev" || rel === "next");
  if (page.numberReturned === 0)
    return (
      <Frame title={title} asked={asked} files={files}>
        <p class="nothing">{items.none}</p>
      </Frame>
    );
  return (
    <Frame title={title} asked={asked} files={files}>
      <section class="scrolls" tabindex={0} aria-label={`${title}. ${items.scroll}`}>
        <table class="wide">
          <caption>
            {filled(items.shown, {
              from: offset + 1,
              to: offset + page.numberReturned,
              count: page.numberMatched,
            })}
          </caption>
          <thead>
            <tr>
              <th scope="col">id</th>
              {columns.map((name) => (
                <th scope="col" key={name}>
                  {name}
                </th>
              ))}
              <th scope="col">{items.geometry}</th>
            </tr>
          </thead>
          <tbody>
            {page.features.map((feature) => (
              <tr key={feature.id}>
                <th scope="row">
                  <a href={pathOf(asked, `${itemsPath(declared.id)}/${feature.id}`)}>{feature.id}</a>
                </th>
                {columns.map((name) => (
                  <td key={name}>
                    <Cell name={name} value={feature.properties[name] ?? null} />
                  </td>
                ))}
                <td>
                  <Outline geometry={feature.geometry} label={items.geometry} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <ul class="files">
        {turns.map(({ rel, href, title: said }) => (
          <li key={rel}>
            <a rel={rel} href={href}>
              {said}
            </a>
          </li>
        ))}
      </ul>
    </Frame>
  );
}
