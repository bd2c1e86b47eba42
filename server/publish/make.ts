/** A district's public data set as it would be published now. */
import { knownNames } from "#data/rules/known-names.ts";
import type { OutlineContext } from "#data/rules/publish/outline-answers.ts";
import { publicSet } from "#data/rules/publish/public-set.ts";
import type { MadeSet, PublishSource } from "#data/rules/publish/source.ts";
import type { DistrictId, PlaceId } from "#data/schema/ids.ts";
import type { OutlineAnswer } from "#data/schema/outline-answer.ts";
import type { PublishCounts } from "#data/schema/publish-answer.ts";
import type { TextKey, Wording } from "#data/schema/publish-wording.ts";
import type { Snapshot } from "#server/dataset/index.ts";
import type { Db } from "#server/db/open.ts";
import { footprints } from "./footprints.ts";
import { hashOf } from "./hash.ts";
import { type Kept, readOutlineAnswers, readWordings } from "./records.ts";

export interface Made extends MadeSet {
  hash: string;
  counts: PublishCounts;
  /** As they are kept, with their versions. */
  wordings: ReadonlyMap<TextKey, Kept<Wording>>;
  outlineAnswers: ReadonlyMap<PlaceId, Kept<OutlineAnswer>>;
}

/** What the newest plan of a district is made of; null where it has none. */
function sourceOf(
  { dataset, rows, nodes }: Snapshot,
  id: DistrictId,
  written: Pick<PublishSource, "wordings"> & OutlineContext,
): PublishSource | null {
  const district = dataset.districts.find((one) => one.id === id);
  const [plan] = dataset.plans
    .filter((one) => one.district === id)
    .sort((a, b) => b.year - a.year || (a.id < b.id ? -1 : 1));
  if (district === undefined || plan === undefined) return null;
  return {
    district,
    plan,
    rows: rows.filter((row) => row.plan.id === plan.id),
    places: dataset.places
      .filter(({ properties }) => properties.district === id)
      .map((place) => ({ ...place, level: nodes.get(place.id)?.level ?? "site" })),
    actors: new Map(dataset.actors.map((actor) => [actor.id, actor])),
    allowed: knownNames(dataset),
    ...written,
  };
}

function countsOf({ rows }: PublishSource, { set, texts, coarsened, asked }: MadeSet): PublishCounts {
  const told = new Set(set.places.flatMap(({ measures }) => measures.map(({ id }): string => id)));
  const otherTabs = rows.filter(({ priorityArea }) => priorityArea.kind !== "unsafe-places").length;
  return {
    measures: rows.length,
    published: told.size,
    otherTabs,
    removed: rows.length - otherTabs - told.size,
    reworded: texts.filter(
      ({ noun, id, source, said }) =>
        noun === "measure" && told.has(id) && said !== null && said.sv !== source,
    ).length,
    places: set.places.length,
    coarsened: coarsened.length,
    unanswered: asked.filter(({ answer }) => answer === null).length,
  };
}

const standing = <K, T>(kept: ReadonlyMap<K, Kept<T>>): Map<K, T> =>
  new Map([...kept].flatMap(([key, { content }]) => (content === null ? [] : [[key, content] as const])));

/** By what an outline of a district's set may stand as it is. */
export const outlineContext = async (db: Db, district: DistrictId): Promise<OutlineContext> => ({
  outlineAnswers: standing(await readOutlineAnswers(db, district)),
  footprints: await footprints(),
});

/** @returns null where the district has no plan */
export async function makeSet(db: Db, whole: Snapshot, district: DistrictId): Promise<Made | null> {
  const wordings = await readWordings(db, district);
  const outlineAnswers = await readOutlineAnswers(db, district);
  const source = sourceOf(whole, district, {
    wordings: standing(wordings),
    outlineAnswers: standing(outlineAnswers),
    footprints: await footprints(),
  });
  if (source === null) return null;
  const made = publicSet(source);
  return { ...made, hash: hashOf(made.set), counts: countsOf(source, made), wordings, outlineAnswers };
}
