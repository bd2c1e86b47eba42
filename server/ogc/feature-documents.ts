/** The features of a layer as GeoJSON (RFC 7946), page by page or one by itself; pure. */
import type { FeatureDocument, FeaturesDocument, Link } from "./answers.ts";
import { type Asked, addressOf, ownLinks } from "./asked.ts";
import { pageOf } from "./choose.ts";
import { layerPath, licenceLink } from "./documents.ts";
import type { LayerFeature } from "./features.ts";
import type { LayerId } from "./layers.ts";
import { TYPES } from "./standard.ts";
import { ogcWords } from "./words.ts";

const written = ({ id, box, geometry, properties }: LayerFeature): FeatureDocument => ({
  type: "Feature",
  id,
  bbox: box,
  geometry,
  properties,
});

function aroundLinks(asked: Asked, layer: LayerId): Link[] {
  const { title } = ogcWords(asked.look.language).collection[layer];
  return [
    { href: addressOf(asked, layerPath(layer)), rel: "collection", type: TYPES.json, title },
    licenceLink(asked),
  ];
}

interface Given {
  layer: LayerId;
  /** All that the question leaves. */
  features: readonly LayerFeature[];
  offset: number;
  limit: number;
  now: Date;
}

export function featuresDocument(
  asked: Asked,
  { layer, features, offset, limit, now }: Given,
): FeaturesDocument {
  const page = pageOf(features, offset, limit);
  const words = ogcWords(asked.look.language).items;
  const form: Record<string, string> = asked.format === "html" ? { f: "html" } : {};
  const turn = (rel: "prev" | "next", to: number | null): Link[] =>
    to === null
      ? []
      : [
          {
            href: addressOf(asked, asked.path, {
              ...asked.search,
              ...form,
              limit: String(limit),
              offset: String(to),
            }),
            rel,
            type: asked.format === "html" ? TYPES.html : TYPES.geojson,
            title: rel === "prev" ? words.previous : words.next,
          },
        ];
  return {
    type: "FeatureCollection",
    timeStamp: now.toISOString(),
    numberMatched: features.length,
    numberReturned: page.features.length,
    features: page.features.map(written),
    links: [
      ...ownLinks(asked, TYPES.geojson),
      ...turn("prev", page.previous),
      ...turn("next", page.next),
      ...aroundLinks(asked, layer),
    ],
  };
}

export const featureDocument = (asked: Asked, layer: LayerId, feature: LayerFeature): FeatureDocument => ({
  ...written(feature),
  links: [...ownLinks(asked, TYPES.geojson), ...aroundLinks(asked, layer)],
});
