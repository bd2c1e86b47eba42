/** What has become of the places: drawn, changed, taken out of the register. Pure. */
import type { NewsKind, WholeNews } from "#data/schema/news.ts";
import type { PlaceSource } from "#data/schema/place.ts";
import type { PlaceFeature } from "#data/schema/place-answer.ts";
import { fieldChanges, seenFields } from "#server/changes/index.ts";
import type { Teller } from "./then-and-now.ts";

const asChange = ({ id, geometry, properties: { id: _, district, ...fields } }: PlaceSource) => ({
  kind: "change-place" as const,
  place: id,
  district,
  set: { ...fields, geometry },
  reason: null,
  despite: [],
});

export const placeNews: Teller = ({ then, now }) => {
  const entry = ({ id, properties }: PlaceFeature, kind: NewsKind): WholeNews => ({
    district: properties.district,
    actors: properties.actors,
    kind,
    about: { noun: "place", id },
    title: properties.name,
    places: [id],
    fields: [],
  });
  const current = now.features.flatMap((feature): WholeNews[] => {
    const [before, after] = [then.whole.sources.get(feature.id), now.whole.sources.get(feature.id)];
    if (before === undefined) return [entry(feature, "place-added")];
    if (after === undefined) return [];
    const { district, actors } = feature.properties;
    const all = fieldChanges(asChange(after), asChange(before));
    const fields = seenFields("place", all, now.audienceIn({ district, actors }));
    return fields.length === 0 ? [] : [{ ...entry(feature, "place-changed"), fields }];
  });
  const gone = then.features.filter(({ id }) => !now.whole.sources.has(id));
  return [...current, ...gone.map((feature) => entry(feature, "place-removed"))];
};
