/** @jsxImportSource hono/jsx */
/** What a layer is and where it reaches. */
import type { LayerDocument } from "#server/ogc/answers.ts";
import { type Asked, pathOf } from "#server/ogc/asked.ts";
import { itemsPath } from "#server/ogc/documents.ts";
import type { LayerId } from "#server/ogc/layers.ts";
import { ogcWords } from "#server/ogc/words.ts";
import { LicenceLine } from "./licence-line.tsx";

interface LayerPartProps {
  id: LayerId;
  layer: LayerDocument;
  asked: Asked;
}

export function LayerPart({ id, layer, asked }: LayerPartProps) {
  const words = ogcWords(asked.look.language);
  return (
    <>
      <p class="said">{layer.description}</p>
      <dl>
        <dt>{words.collection.name}</dt>
        <dd>
          <code>{layer.id}</code>
        </dd>
        {layer.extent === undefined ? null : (
          <>
            <dt>{words.collection.extent}</dt>
            {layer.extent.spatial.bbox.map((box) => (
              <dd key={box.join()}>
                <code>{box.join(", ")}</code> (<code>{layer.extent?.spatial.crs}</code>)
              </dd>
            ))}
          </>
        )}
      </dl>
      <p>
        <a href={pathOf(asked, itemsPath(id))}>
          {words.layers.features}: {layer.title}
        </a>
      </p>
      <LicenceLine asked={asked} />
    </>
  );
}
