/** The data as it stood before some writes: each is taken back in memory, the newest first. Pure. */
import type { Dataset } from "#data/rules/dataset.ts";
import { mapMeasures } from "#data/rules/map-measures.ts";
import { singleChanges } from "#data/rules/single-changes.ts";
import type { Actor } from "#data/schema/actor.ts";
import type { FindingKey } from "#data/schema/finding.ts";
import type { MeasureId } from "#data/schema/ids.ts";
import type { Measure } from "#data/schema/measure.ts";
import type { KeptOperation, MeasurePatch } from "#data/schema/operation.ts";
import type { PlaceSource } from "#data/schema/place.ts";
import type { EditablePlace } from "#data/schema/place-edit.ts";
import type { Snapshot } from "#server/dataset/index.ts";
import type { Beside } from "./beside.ts";
import { besideMerged, besideUnmerged, effortPut, meetingPut } from "./rewind-beside.ts";
import { merged, unmerged } from "./rewind-merge.ts";

type State = Pick<Snapshot, "decisions"> & { dataset: Dataset; beside: Beside };

/** The plan in which a measure stands is made anew; all others stay the same. */
const withMeasure = (dataset: Dataset, id: MeasureId, change: (measure: Measure) => Measure): Dataset => ({
  ...dataset,
  plans: dataset.plans.map((plan) => {
    let isIn = false;
    const changed = mapMeasures(plan, (measure) => {
      if (measure.id !== id) return measure;
      isIn = true;
      return change(measure);
    });
    return isIn ? changed : plan;
  }),
});

/** What is not in a patch stays; an object within it is given whole. */
const patched = (measure: Measure, set: MeasurePatch): Measure => ({
  ...measure,
  ...Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined)),
});

const placed = (
  { id, district }: Pick<PlaceSource["properties"], "id" | "district">,
  { geometry, ...fields }: EditablePlace,
): PlaceSource => ({ type: "Feature", id, properties: { id, district, ...fields }, geometry });

const without = <T extends { id: string }>(all: readonly T[], id: string): T[] =>
  all.filter((one) => one.id !== id);

/** Does what a reverse says; one that is about what is not there any more does nothing. */
function taken(state: State, reverse: KeptOperation): State {
  const { dataset } = state;
  const into = (part: Partial<Dataset>): State => ({ ...state, dataset: { ...dataset, ...part } });
  const ofMeasure = (id: MeasureId, change: (measure: Measure) => Measure): State => ({
    ...state,
    dataset: withMeasure(dataset, id, change),
  });
  switch (reverse.kind) {
    case "change-measure":
      return ofMeasure(reverse.measure, (measure) => patched(measure, reverse.set));
    case "change-measures":
      return singleChanges(reverse).reduce(taken, state);
    case "add-follow-up":
    case "remove-follow-up": {
      const { kind, position, followUp } = reverse;
      return ofMeasure(reverse.measure, (measure) => ({
        ...measure,
        followUps:
          kind === "add-follow-up"
            ? measure.followUps.toSpliced(position, 0, followUp)
            : measure.followUps.toSpliced(position, 1),
      }));
    }
    case "change-actor":
      return into({
        actors: dataset.actors.map(
          (actor): Actor =>
            actor.id === reverse.actor
              ? { ...actor, ...Object.fromEntries(Object.entries(reverse.set)) }
              : actor,
        ),
      });
    case "add-actor":
      return into({
        actors: [...dataset.actors, { id: reverse.actor, district: reverse.district, ...reverse.fields }],
      });
    case "remove-actor":
      return into({ actors: without(dataset.actors, reverse.actor) });
    case "merge-actors":
      return { ...into(merged(dataset, reverse)), beside: besideMerged(state.beside, reverse) };
    case "unmerge-actors":
      return { ...into(unmerged(dataset, reverse)), beside: besideUnmerged(state.beside, reverse) };
    case "change-place":
      return into({
        places: dataset.places.map((place) => {
          if (place.id !== reverse.place) return place;
          const { geometry = place.geometry, ...set } = reverse.set;
          const { id, district, ...fields } = place.properties;
          const known = Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined));
          return placed({ id, district }, { ...fields, ...known, geometry });
        }),
      });
    case "add-place": {
      const { place: id, district, fields } = reverse;
      return into({ places: [...dataset.places, placed({ id, district }, fields)] });
    }
    case "remove-place":
      return into({ places: without(dataset.places, reverse.place) });
    case "decide-finding": {
      const { finding, decision } = reverse;
      const version = state.decisions.get(finding)?.version ?? 1;
      const decisions = new Map<FindingKey, { decision: typeof decision; version: number }>(state.decisions);
      return { ...state, decisions: decisions.set(finding, { decision, version }) };
    }
    case "set-plan": {
      const others = without(dataset.plans, reverse.plan);
      return into({ plans: reverse.content === null ? others : [...others, reverse.content] });
    }
    case "set-meeting":
      return { ...state, beside: meetingPut(state.beside, reverse) };
    case "set-effort":
      return { ...state, beside: effortPut(state.beside, reverse) };
    // Its term is over: what it was cannot be told.
    case "expired-follow-up":
    // They stand beside the plans, and are no news here.
    case "set-story":
    case "set-publication":
    case "handle-feedback":
    case "answer-assignment":
    case "add-reminder":
    case "remove-reminder":
      return state;
  }
}

/** @param reverses what takes back each write, the newest first */
export const rewound = (now: State, reverses: readonly KeptOperation[]): State => reverses.reduce(taken, now);
