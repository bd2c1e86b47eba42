/** The answers of the interface itself: where things are, what it conforms to, which layers there are; pure. */
import { LICENCE } from "#server/public-site/index.ts";
import type { Conformance, Landing, LayerDocument, LayersDocument, Link } from "./answers.ts";
import { type Asked, addressOf, ownLinks } from "./asked.ts";
import { LAYERS, type LayerId } from "./layers.ts";
import type { PublishedLayers } from "./published-layers.ts";
import { CONFORMS_TO, CRS84, TYPES } from "./standard.ts";
import { ogcWords } from "./words.ts";

export const layerPath = (layer: LayerId): string => `/collections/${layer}`;
export const itemsPath = (layer: LayerId): string => `${layerPath(layer)}/items`;

/** Of the texts; its title says what holds for the outlines. */
export const licenceLink = ({ look }: Asked): Link => ({
  href: LICENCE.url,
  rel: "license",
  type: TYPES.html,
  title: `${LICENCE.name}: ${ogcWords(look.language).licence}`,
});

export function landing(asked: Asked): Landing {
  const { title, lead, programs } = ogcWords(asked.look.language);
  return {
    title,
    description: lead,
    links: [
      ...ownLinks(asked, TYPES.json),
      {
        href: addressOf(asked, "/api"),
        rel: "service-desc",
        type: TYPES.openapi,
        title: programs.definition,
      },
      {
        href: addressOf(asked, "/api", { f: "html" }),
        rel: "service-doc",
        type: TYPES.html,
        title: programs.definition,
      },
      {
        href: addressOf(asked, "/conformance"),
        rel: "conformance",
        type: TYPES.json,
        title: programs.conformance,
      },
      { href: addressOf(asked, "/collections"), rel: "data", type: TYPES.json, title: programs.collections },
      licenceLink(asked),
    ],
  };
}

export const conformance = (): Conformance => ({ conformsTo: CONFORMS_TO });

/** What of a layer stands both on its own and among all. */
function layerOf(asked: Asked, { layers }: PublishedLayers, id: LayerId): Omit<LayerDocument, "links"> {
  const { title, description } = ogcWords(asked.look.language).collection[id];
  const { box } = layers[id];
  return {
    id,
    title,
    description,
    ...(box === null ? {} : { extent: { spatial: { bbox: [box], crs: CRS84 } } }),
    itemType: "feature",
    crs: [CRS84],
  };
}

function itemsLinks(asked: Asked, id: LayerId): Link[] {
  const { title } = ogcWords(asked.look.language).collection[id];
  return [
    { href: addressOf(asked, itemsPath(id)), rel: "items", type: TYPES.geojson, title },
    { href: addressOf(asked, itemsPath(id), { f: "html" }), rel: "items", type: TYPES.html, title },
  ];
}

export const layer = (asked: Asked, published: PublishedLayers, id: LayerId): LayerDocument => ({
  ...layerOf(asked, published, id),
  links: [...ownLinks(asked, TYPES.json), ...itemsLinks(asked, id), licenceLink(asked)],
});

export const layers = (asked: Asked, published: PublishedLayers): LayersDocument => ({
  links: [...ownLinks(asked, TYPES.json), licenceLink(asked)],
  collections: LAYERS.map(({ id }) => ({
    ...layerOf(asked, published, id),
    links: [
      { href: addressOf(asked, layerPath(id)), rel: "self", type: TYPES.json },
      ...itemsLinks(asked, id),
      licenceLink(asked),
    ],
  })),
});
