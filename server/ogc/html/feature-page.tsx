/** @jsxImportSource hono/jsx */
/** One feature with everything that it says. */
import type { FeatureDocument } from "#server/ogc/answers.ts";
import { type Asked, pathOf } from "#server/ogc/asked.ts";
import { layerPath } from "#server/ogc/documents.ts";
import type { Layer } from "#server/ogc/layers.ts";
import { ogcWords } from "#server/ogc/words.ts";
import type { SiteFiles } from "#server/public-site/index.ts";
import { Cell, Outline } from "./cell.tsx";
import { Frame } from "./frame.tsx";

interface FeaturePageProps {
  declared: Layer;
  feature: FeatureDocument;
  asked: Asked;
  files: SiteFiles;
}

export function FeaturePage({ declared, feature, asked, files }: FeaturePageProps) {
  const words = ogcWords(asked.look.language);
  return (
    <Frame title={feature.id} asked={asked} files={files}>
      <p>
        <a rel="collection" href={pathOf(asked, layerPath(declared.id))}>
          {words.collection[declared.id].title}
        </a>
      </p>
      <dl class="cells">
        {Object.entries(feature.properties).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Cell name={name} value={value} />
            </dd>
          </div>
        ))}
        <div>
          <dt>bbox</dt>
          <dd>{feature.bbox.join(", ")}</dd>
        </div>
      </dl>
      <Outline geometry={feature.geometry} label={words.items.geometry} />
    </Frame>
  );
}
