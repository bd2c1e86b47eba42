/**
 * The public data set of a district, made from its plan by allow-list, and with it all that is held back:
 * each thing once, with the rule that it rests on. Pure.
 */
import { publicPlaces } from "#data/rules/public-rows.ts";
import type { PlaceId } from "#data/schema/ids.ts";
import type { WholeMeasureRow } from "#data/schema/measure-answer.ts";
import type { PublishRuleId, Removal } from "#data/schema/publish-rule.ts";
import type { TextKey } from "#data/schema/publish-wording.ts";
import type { PublishedMeasure, PublishedPlace, PublishedSet } from "#data/schema/published.ts";
import { chainRemovals } from "./chain-removals.ts";
import { insideOfPlace } from "./inside-fields.ts";
import { mayTraceBuilding } from "./may-trace-building.ts";
import { coarsened, tracesOneBuilding } from "./outline.ts";
import { standingAnswer } from "./outline-answers.ts";
import { keptInside, publicMeasure, removalOf } from "./public-measure.ts";
import { publicText } from "./public-text.ts";
import type { AskedPlace, CoarsenedPlace, MadeSet, PublishSource, SetText } from "./source.ts";
import { unfitWords } from "./word-rules.ts";

const swedish = new Intl.Collator("sv", { numeric: true });

type SourcePlace = PublishSource["places"][number];

/** Collects what is told and what is held back while the set is made. */
class Making {
  readonly source: PublishSource;
  readonly removed: Removal[] = [];
  readonly texts: SetText[] = [];
  readonly coarsened: CoarsenedPlace[] = [];
  readonly asked: AskedPlace[] = [];

  constructor(source: PublishSource) {
    this.source = source;
  }

  text(key: TextKey, about: Pick<SetText, "noun" | "id" | "name" | "source">): SetText {
    const text = { key, ...about, ...publicText(key, about.source, this.source) };
    this.texts.push(text);
    return text;
  }

  unfit(name: string) {
    return unfitWords(name, { allowed: this.source.allowed, isContact: false });
  }
}

const placeRemoval = ({ id, properties: { name } }: SourcePlace, rule: PublishRuleId): Removal => ({
  noun: "place",
  id,
  name,
  field: null,
  values: [name],
  rule,
  words: [],
});

/** The whole places that may be told, those that may not with why. */
function openPlaces(making: Making): SourcePlace[] {
  return making.source.places.filter((place) => {
    if (place.level === "spot") {
      making.removed.push(placeRemoval(place, "whole-place"));
      return false;
    }
    const words = making.unfit(place.properties.name);
    const [first] = words;
    if (first !== undefined) making.removed.push({ ...placeRemoval(place, first.rule), words });
    return first === undefined;
  });
}

interface ToldRow {
  places: ReadonlySet<PlaceId>;
  /** It is about every place of the district. */
  isForAll: boolean;
  measure: PublishedMeasure;
}

function toldRows(making: Making, open: ReadonlySet<PlaceId>): ToldRow[] {
  const { source, removed } = making;
  const nodes = new Map(
    source.places.map(({ id, level, properties: { parent } }) => [id, { level, parent }]),
  );
  const told: ToldRow[] = [];
  const tell = (row: WholeMeasureRow, isForAll: boolean): void => {
    const kept = keptInside(row);
    const places = new Set(publicPlaces(row.places, (id) => nodes.get(id)).filter((id) => open.has(id)));
    // What is done at every place needs one to stand at.
    if (kept !== null || (isForAll ? told.length === 0 : places.size === 0)) {
      removed.push(removalOf(row, kept ?? "no-place"));
      return;
    }
    const text = making.text(`measure.${row.id}`, {
      noun: "measure",
      id: row.id,
      name: row.title,
      source: row.title,
    });
    const [first] = text.found;
    if (text.said === null) {
      removed.push(removalOf(row, first?.rule ?? "not-on-list", text.found));
      return;
    }
    // Others' words stand in its stead.
    if (first !== undefined) removed.push({ ...removalOf(row, first.rule, text.found), field: "title" });
    const { measure, removed: held } = publicMeasure(row, text.said, source);
    removed.push(...held);
    told.push({ places, isForAll, measure });
  };
  const isForAll = ({ problem, places }: WholeMeasureRow) =>
    problem.scope === "all-places" && places.length === 0;
  for (const row of source.rows) if (!isForAll(row)) tell(row, false);
  for (const row of source.rows) if (isForAll(row)) tell(row, true);
  return told;
}

function outlineOf(making: Making, { id, geometry, properties: { kind, name } }: SourcePlace) {
  const { source } = making;
  const outline = { id, name, before: geometry, after: coarsened(geometry) };
  if (!tracesOneBuilding({ kind, geometry }, source.footprints)) {
    const answer = standingAnswer({ id, geometry }, source);
    if (answer !== null || mayTraceBuilding({ kind, geometry }, source.footprints))
      making.asked.push({ ...outline, answer });
    if (answer === null || answer.keptBecause !== null) return { geometry, coarsened: false };
  }
  making.coarsened.push(outline);
  making.removed.push({
    noun: "place",
    id,
    name,
    field: "geometry",
    values: [],
    rule: "one-building",
    words: [],
  });
  return { geometry: outline.after, coarsened: true };
}

function publishedPlace(making: Making, place: SourcePlace, measures: PublishedMeasure[]): PublishedPlace {
  const { id, properties } = place;
  const { name, kind, description, attribution } = properties;
  const text = making.text(`place.${id}`, { noun: "place", id, name, source: description });
  const about = { noun: "place" as const, id, name };
  const [first] = text.found;
  if (first !== undefined)
    making.removed.push({
      ...about,
      field: "description",
      values: [description],
      rule: first.rule,
      words: text.found,
    });
  for (const stays of insideOfPlace(properties)) making.removed.push({ ...about, ...stays, words: [] });
  const credit = attribution === null ? [] : making.unfit(attribution);
  const [unfit] = credit;
  if (unfit !== undefined)
    making.removed.push({
      ...about,
      field: "attribution",
      values: attribution === null ? [] : [attribution],
      rule: unfit.rule,
      words: credit,
    });
  return {
    id,
    name,
    kind,
    about: text.said,
    ...outlineOf(making, place),
    attribution: unfit === undefined ? attribution : null,
    // By their words, not by the plan's order, which may be one of weight.
    measures: measures.toSorted((a, b) => swedish.compare(a.what.sv, b.what.sv) || (a.id < b.id ? -1 : 1)),
  };
}

function toldPlaces(making: Making): PublishedPlace[] {
  const open = openPlaces(making);
  const rows = toldRows(making, new Set(open.map(({ id }) => id)));
  const told = open.flatMap((place) => {
    const own = rows.filter(({ places }) => places.has(place.id));
    if (own.length === 0) {
      making.removed.push(placeRemoval(place, "nothing-done"));
      return [];
    }
    const forAll = rows.filter(({ isForAll }) => isForAll);
    return [
      publishedPlace(
        making,
        place,
        [...own, ...forAll].map(({ measure }) => measure),
      ),
    ];
  });
  return told.sort((a, b) => swedish.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}

/** A plan's title, or where its words may not stand, what every plan is called. */
function planTitle(making: Making): string {
  const { plan } = making.source;
  const words = making.unfit(plan.title);
  const [first] = words;
  if (first === undefined) return plan.title;
  const { id, title } = plan;
  making.removed.push({
    noun: "plan",
    id,
    name: title,
    field: "title",
    values: [title],
    rule: first.rule,
    words,
  });
  return `Åtgärdsplan ${plan.year}`;
}

/** Where not even the administration's own name may stand. */
const CONTACT_OF_NOBODY = "Hör av dig till stadsdelsförvaltningen.";

/** How to be heard, as long as nobody has said it better. */
export const usualContact = ({ administration }: Pick<PublishSource["district"], "administration">): string =>
  `Hör av dig till ${administration}.`;

export function publicSet(source: PublishSource): MadeSet {
  const making = new Making(source);
  const { district, plan } = source;
  const ofPlan = { noun: "plan" as const, id: plan.id, name: plan.title };
  const about = making.text("about", { ...ofPlan, source: null });
  const contact = making.text("contact", { ...ofPlan, source: usualContact(district) });
  const set: PublishedSet = {
    format: "platsplan-public-1",
    district: { id: district.id, name: district.name, administration: district.administration },
    plan: { id: plan.id, title: planTitle(making), year: plan.year },
    about: about.said,
    howToBeHeard: contact.said ?? { sv: CONTACT_OF_NOBODY, easy: null, en: null },
    places: toldPlaces(making),
  };
  return {
    set,
    removed: [...making.removed, ...chainRemovals(source.rows)],
    texts: making.texts,
    coarsened: making.coarsened,
    asked: making.asked,
  };
}
