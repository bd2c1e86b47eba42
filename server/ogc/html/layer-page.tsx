/** @jsxImportSource hono/jsx */
/** One layer: what it is, and what each of its properties says. */
import { filled } from "#data/words/filled.ts";
import type { LayerDocument } from "#server/ogc/answers.ts";
import type { Asked } from "#server/ogc/asked.ts";
import type { Layer } from "#server/ogc/layers.ts";
import { type OgcWords, ogcWords } from "#server/ogc/words.ts";
import type { SiteFiles } from "#server/public-site/index.ts";
import { Frame } from "./frame.tsx";
import { LayerPart } from "./layer-part.tsx";

interface LayerPageProps {
  declared: Layer;
  layer: LayerDocument;
  asked: Asked;
  files: SiteFiles;
}

const meaningOf = (words: OgcWords, name: string): string =>
  new Map(Object.entries(words.properties)).get(name) ?? name;

export function LayerPage({ declared, layer, asked, files }: LayerPageProps) {
  const words = ogcWords(asked.look.language);
  const { collection } = words;
  return (
    <Frame title={layer.title} asked={asked} files={files}>
      <LayerPart id={declared.id} layer={layer} asked={asked} />
      <h2>{collection.properties}</h2>
      {/* A region that scrolls is reached by key, too. */}
      <section class="scrolls" tabindex={0} aria-label={`${collection.properties}. ${words.items.scroll}`}>
        <table>
          <caption>{filled(collection.caption, { name: layer.title })}</caption>
          <thead>
            <tr>
              <th scope="col">{collection.name}</th>
              <th scope="col">{collection.meaning}</th>
              <th scope="col">{collection.filter}</th>
            </tr>
          </thead>
          <tbody>
            {Object.keys(declared.properties.shape).map((name) => (
              <tr key={name}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>{meaningOf(words, name)}</td>
                <td>{name in declared.filters ? collection.yes : collection.no}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Frame>
  );
}
