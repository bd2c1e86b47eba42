/** Puts a record as the server has it now into the answers of the page that show it. */
import type { QueryClient } from "@tanstack/react-query";
import type { ActorSummary } from "#data/schema/actor-answer.ts";
import type { ReviewedFinding } from "#data/schema/finding-answer.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { PlaceFeature } from "#data/schema/place-answer.ts";
import type { Story } from "#data/schema/story.ts";
import { putRow } from "./put-row.ts";
import { queries } from "./queries.ts";

function putFinding(client: QueryClient, finding: ReviewedFinding): void {
  const key = finding.finding?.key;
  client.setQueryData(
    queries.findings().queryKey,
    (list) => list && { ...list, items: list.items.map((one) => (one.finding?.key === key ? finding : one)) },
  );
}

function putPlace(client: QueryClient, place: PlaceFeature): void {
  client.setQueryData(
    queries.places().queryKey,
    (all) => all && { ...all, features: all.features.map((one) => (one.id === place.id ? place : one)) },
  );
  client.setQueryData(queries.place(place.id).queryKey, (page) => page && { ...page, place });
}

function putActor(client: QueryClient, actor: ActorSummary): void {
  client.setQueryData(
    queries.actors().queryKey,
    (all) => all && { ...all, items: all.items.map((one) => (one.id === actor.id ? actor : one)) },
  );
}

function putStory(client: QueryClient, story: Story): void {
  client.setQueryData(
    queries.stories().queryKey,
    (all) => all && { ...all, items: all.items.map((one) => (one.id === story.id ? story : one)) },
  );
  client.setQueryData(queries.story(story.id).queryKey, story);
}

type Record =
  | { measure: MeasureRow }
  | { measures: MeasureRow[] }
  | { finding: ReviewedFinding }
  | { place: PlaceFeature }
  | { actor: ActorSummary }
  | { story: Story };

/** What is new is not put anywhere: where it stands among the others is the server's to say. */
export function putRecord(client: QueryClient, now: Record): void {
  if ("measure" in now) putRow(client, now.measure);
  else if ("measures" in now) for (const row of now.measures) putRow(client, row);
  else if ("finding" in now) putFinding(client, now.finding);
  else if ("place" in now) putPlace(client, now.place);
  else if ("story" in now) putStory(client, now.story);
  else putActor(client, now.actor);
}
