/** @jsxImportSource hono/jsx */
/** `/ogc` as a person meets it: what it is, and how to have it in a map program. */
import { filled } from "#data/words/filled.ts";
import type { Landing } from "#server/ogc/answers.ts";
import { type Asked, addressOf, pathOf } from "#server/ogc/asked.ts";
import { itemsPath, layerPath } from "#server/ogc/documents.ts";
import { LAYERS } from "#server/ogc/layers.ts";
import type { PublishedLayers } from "#server/ogc/published-layers.ts";
import { ogcWords } from "#server/ogc/words.ts";
import type { SiteFiles } from "#server/public-site/index.ts";
import { Frame } from "./frame.tsx";
import { LicenceLine } from "./licence-line.tsx";

interface LandingPageProps {
  landing: Landing;
  published: PublishedLayers;
  asked: Asked;
  files: SiteFiles;
}

export function LandingPage({ landing, published, asked, files }: LandingPageProps) {
  const words = ogcWords(asked.look.language);
  // The address that a program is given has no language: the layers speak all of them.
  const address = addressOf({ site: asked.site, look: { language: "sv", isEmbedded: false } }, "");
  const { layers } = published;
  return (
    <Frame title={landing.title} asked={asked} files={files}>
      <p class="lead">{landing.description}</p>
      <label class="code">
        <span>{words.address}</span>
        <textarea readonly rows={1} spellcheck={false}>
          {address}
        </textarea>
      </label>
      <h2>{words.qgis.heading}</h2>
      <ol class="steps">
        <li>{words.qgis.add}</li>
        <li>{words.qgis.connection}</li>
        <li>{words.qgis.version}</li>
        <li>{words.qgis.choose}</li>
      </ol>
      <h2>{words.arcgis.heading}</h2>
      <p class="said">{words.arcgis.pro}</p>
      <p class="said">{words.arcgis.online}</p>
      <h2>{words.layers.heading}</h2>
      <p class="said">{words.layers.lead}</p>
      {layers.places.features.length === 0 ? <p class="nothing">{words.layers.none}</p> : null}
      <ul class="districts">
        {LAYERS.map(({ id }) => (
          <li key={id}>
            <h3>
              <a href={pathOf(asked, layerPath(id))}>{words.collection[id].title}</a>
            </h3>
            <p>{words.collection[id].description}</p>
            <p class="quiet">
              {filled(words.layers.count, { count: layers[id].features.length })} ·{" "}
              <a href={pathOf(asked, itemsPath(id))}>
                {words.layers.features}: {words.collection[id].title}
              </a>
            </p>
          </li>
        ))}
      </ul>
      <h2>{words.programs.heading}</h2>
      <p class="said">{words.programs.lead}</p>
      <ul class="files">
        <li>
          <a href={pathOf(asked, "/api")}>{words.programs.definition}</a>
        </li>
        <li>
          <a href={pathOf(asked, "/conformance")}>{words.programs.conformance}</a>
        </li>
        <li>
          <a href={pathOf(asked, "/collections")}>{words.programs.collections}</a>
        </li>
      </ul>
      <LicenceLine asked={asked} />
    </Frame>
  );
}
