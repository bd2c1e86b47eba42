/** What stands published now, as features; made anew only when something else was published or taken down. */

import { boxAround } from "#data/rules/bounds.ts";
import type { BoundingBox } from "#data/schema/geometry.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import { type Standing, standingReader } from "#server/public-site/index.ts";
import type { PublishedStore } from "#server/publish/index.ts";
import type { LayerFeature } from "./features.ts";
import { LAYERS, type LayerId } from "./layers.ts";

export interface PublishedLayer {
  /** In the order of their ids. */
  features: readonly LayerFeature[];
  byId: ReadonlyMap<string, LayerFeature>;
  /** Around all of them; null of none. */
  box: BoundingBox | null;
}

export interface PublishedLayers {
  /** Names what stands published, and where. */
  state: string;
  layers: Record<LayerId, PublishedLayer>;
}

export interface LayersReader {
  /** @param site scheme, host and port that the features name */
  read: (site: string) => Promise<PublishedLayers>;
  standing: (district: DistrictId) => Promise<Standing>;
}

export function layersReader(published: PublishedStore): LayersReader {
  const standing = standingReader(published);
  let kept: PublishedLayers | null = null;

  async function read(site: string): Promise<PublishedLayers> {
    const all = await Promise.all((await published.publishedDistricts()).map(standing));
    const versions = all.flatMap((one) => (one.is === "published" ? [one.version] : []));
    const names = versions.map(({ set, hash, version }) => `${set.district.id} ${hash} ${version}`);
    const state = [site, ...names].join(" ");
    if (kept?.state === state) return kept;
    const layerOf = (id: LayerId): PublishedLayer => {
      const layer = LAYERS.find((one) => one.id === id);
      const features = versions
        .flatMap((version) => layer?.featuresOf({ version, site }) ?? [])
        .sort((a, b) => (a.id < b.id ? -1 : 1));
      return {
        features,
        byId: new Map(features.map((feature) => [feature.id, feature])),
        box: boxAround(features.map(({ box }) => box)),
      };
    };
    kept = { state, layers: { places: layerOf("places"), measures: layerOf("measures") } };
    return kept;
  }
  return { read, standing };
}
