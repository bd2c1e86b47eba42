/** @jsxImportSource hono/jsx */
/** The layers that there are. */
import type { LayersDocument } from "#server/ogc/answers.ts";
import { type Asked, pathOf } from "#server/ogc/asked.ts";
import { layerPath } from "#server/ogc/documents.ts";
import { LAYERS } from "#server/ogc/layers.ts";
import { ogcWords } from "#server/ogc/words.ts";
import type { SiteFiles } from "#server/public-site/index.ts";
import { Frame } from "./frame.tsx";
import { LayerPart } from "./layer-part.tsx";

interface LayersPageProps {
  layers: LayersDocument;
  asked: Asked;
  files: SiteFiles;
}

export function LayersPage({ layers, asked, files }: LayersPageProps) {
  return (
    <Frame title={ogcWords(asked.look.language).programs.collections} asked={asked} files={files}>
      {LAYERS.map(({ id }) => {
        const layer = layers.collections.find((one) => one.id === id);
        return layer === undefined ? null : (
          <section key={id}>
            <h2>
              <a href={pathOf(asked, layerPath(id))}>{layer.title}</a>
            </h2>
            <LayerPart id={id} layer={layer} asked={asked} />
          </section>
        );
      })}
    </Frame>
  );
}
