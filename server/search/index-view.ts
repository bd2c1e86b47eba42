/** The search index of one view: places, measures and actors in one list. */
import MiniSearch from "minisearch";
import { Actor } from "#data/schema/actor.ts";
import { audienceOf, maySee } from "#data/schema/audience.ts";
import type { SearchHit } from "#data/schema/search-answer.ts";
import type { View } from "#server/dataset/index.ts";
import { searchForms } from "./fold.ts";

/** More than anyone reads. */
const HITS = 20;

interface Entry {
  key: string;
  name: string;
  aliases: string;
  text: string;
}

/** How much a kind counts: who writes a place's name means the place. */
const WEIGHT: Record<SearchHit["kind"], number> = { place: 3, actor: 1.6, measure: 1 };

function* entriesOf({
  features,
  rows,
  audienceIn,
  whole: { dataset },
}: View): Generator<{ hit: SearchHit; aliases: string; text: string }> {
  const districtName = new Map(dataset.districts.map(({ id, name }) => [id, name]));
  const placeName = new Map(features.map(({ id, properties }) => [id, properties.name]));
  const areas = new Set(features.filter(({ properties }) => properties.level === "area").map(({ id }) => id));
  for (const { properties: place } of features) {
    yield {
      hit: {
        kind: "place",
        id: place.id,
        title: place.name,
        context: [
          place.parent === null ? undefined : placeName.get(place.parent),
          districtName.get(place.district),
        ]
          .filter((one) => one !== undefined)
          .join(", "),
      },
      aliases: (place.aliases ?? []).join(" "),
      text: place.description ?? "",
    };
  }
  for (const actor of dataset.actors) {
    const audience = audienceIn({ district: null, actors: [actor.id] });
    const aliases = maySee(audience, audienceOf(Actor.shape.aliases)) ? actor.aliases : [];
    yield {
      hit: { kind: "actor", id: actor.id, title: actor.name, context: actor.spelledOut ?? "" },
      aliases: [actor.abbreviation, actor.spelledOut, ...aliases].join(" "),
      text: actor.description ?? "",
    };
  }
  for (const row of rows) {
    const names = row.places.flatMap((id) => placeName.get(id) ?? []);
    yield {
      hit: {
        kind: "measure",
        id: row.id,
        // Where the words are not for the viewer, the hit is named after its place.
        title: row.title ?? (names.join(", ") || "–"),
        context: names.join(", ") || (districtName.get(row.district) ?? ""),
        // The place that the row is about rather than the part of town that it lies in.
        place: row.places.find((id) => !areas.has(id)) ?? row.places[0] ?? null,
        plan: row.plan.id,
      },
      aliases: names.join(" "),
      text: [row.problem.title, row.problem.text, row.cause.text, ...row.parts.map((part) => part.text)].join(
        " ",
      ),
    };
  }
}

export type Search = (query: string) => SearchHit[];

/** Builds the index; asking it afterwards is fast. */
export function indexView(view: View): Search {
  const hits = new Map<string, SearchHit>();
  const index = new MiniSearch<Entry>({
    idField: "key",
    fields: ["name", "aliases", "text"],
    processTerm: searchForms,
  });
  for (const { hit, aliases, text } of entriesOf(view)) {
    const key = `${hit.kind} ${hit.id}`;
    hits.set(key, hit);
    index.add({ key, name: hit.title, aliases, text });
  }
  const options = {
    boost: { name: 4, aliases: 3 },
    prefix: true,
    // One slip in a word of four letters, two from eight on.
    fuzzy: (term: string) => (term.length < 4 ? false : term.length < 8 ? 1 : 2),
    boostDocument: (key: string) => WEIGHT[hits.get(key)?.kind ?? "measure"],
  };
  return (query) => {
    const all = index.search(query, { ...options, combineWith: "AND" });
    // Better something about some of the words than nothing at all.
    const found = all.length > 0 ? all : index.search(query, options);
    return found.slice(0, HITS).flatMap(({ id }) => hits.get(String(id)) ?? []);
  };
}
