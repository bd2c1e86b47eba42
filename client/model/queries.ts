/** The server's answers that the views share, each with its key. */
import { queryOptions } from "@tanstack/react-query";
import { parseResponse } from "hono/client";
import { api } from "#client/api/api.ts";
import type { ComparedWith } from "#data/schema/compared.ts";
import type { AccountId, ActorId, EffortId, MeasureId, PlaceId, PlanId } from "#data/schema/ids.ts";
import type { ListedMeasure } from "#data/schema/measure-answer.ts";
import type { MeetingId } from "#data/schema/meeting.ts";
import type { StoryId } from "#data/schema/story.ts";

const PAGE_SIZE = 1_000;

/** Every row, page by page: the filters then answer in the browser, before the finger leaves the key. */
async function allMeasures(signal: AbortSignal): Promise<ListedMeasure[]> {
  const rows: ListedMeasure[] = [];
  for (let page = 1; ; page++) {
    const answer = await parseResponse(
      api.measures.$get({ query: { page: String(page), pageSize: String(PAGE_SIZE) } }, { init: { signal } }),
    );
    rows.push(...answer.items);
    if (rows.length >= answer.total || answer.items.length === 0) return rows;
  }
}

export const queries = {
  me: () =>
    queryOptions({
      queryKey: ["me"],
      queryFn: ({ signal }) => parseResponse(api.me.$get({}, { init: { signal } })),
    }),
  signInWays: () =>
    queryOptions({
      queryKey: ["sign-in-ways"],
      queryFn: ({ signal }) => parseResponse(api["sign-in"].ways.$get({}, { init: { signal } })),
    }),
  account: () =>
    queryOptions({
      queryKey: ["account"],
      queryFn: ({ signal }) => parseResponse(api.account.$get({}, { init: { signal } })),
    }),
  people: () =>
    queryOptions({
      queryKey: ["people"],
      queryFn: ({ signal }) => parseResponse(api.people.$get({}, { init: { signal } })),
    }),
  personHistory: (id: AccountId) =>
    queryOptions({
      queryKey: ["people", id, "history"],
      queryFn: ({ signal }) =>
        parseResponse(api.people[":id"].history.$get({ param: { id } }, { init: { signal } })),
    }),
  meta: () =>
    queryOptions({
      queryKey: ["meta"],
      queryFn: ({ signal }) => parseResponse(api.meta.$get({}, { init: { signal } })),
    }),
  districts: () =>
    queryOptions({
      queryKey: ["districts"],
      queryFn: ({ signal }) => parseResponse(api.districts.$get({}, { init: { signal } })),
    }),
  places: () =>
    queryOptions({
      queryKey: ["places"],
      queryFn: ({ signal }) => parseResponse(api.places.$get({}, { init: { signal } })),
    }),
  place: (id: PlaceId) =>
    queryOptions({
      queryKey: ["places", id],
      queryFn: ({ signal }) => parseResponse(api.places[":id"].$get({ param: { id } }, { init: { signal } })),
    }),
  measures: () => queryOptions({ queryKey: ["measures"], queryFn: ({ signal }) => allMeasures(signal) }),
  targetYearTrails: () =>
    queryOptions({
      queryKey: ["target-years"],
      queryFn: ({ signal }) => parseResponse(api["target-years"].$get({}, { init: { signal } })),
    }),
  news: (since: string) =>
    queryOptions({
      queryKey: ["news", since],
      queryFn: ({ signal }) => parseResponse(api.changes.$get({ query: { since } }, { init: { signal } })),
    }),
  history: (id: MeasureId) =>
    queryOptions({
      queryKey: ["measures", id, "history"],
      queryFn: ({ signal }) =>
        parseResponse(api.measures[":id"].history.$get({ param: { id } }, { init: { signal } })),
    }),
  plans: () =>
    queryOptions({
      queryKey: ["plans"],
      queryFn: ({ signal }) => parseResponse(api.plans.$get({}, { init: { signal } })),
    }),
  plan: (id: PlanId) =>
    queryOptions({
      queryKey: ["plans", id],
      queryFn: ({ signal }) => parseResponse(api.plans[":id"].$get({ param: { id } }, { init: { signal } })),
    }),
  planDifference: (id: PlanId, chosen: ComparedWith) =>
    queryOptions({
      queryKey: ["plans", id, "difference", chosen],
      queryFn: ({ signal }) =>
        parseResponse(
          api.plans[":id"].difference.$get({ param: { id }, query: { with: chosen } }, { init: { signal } }),
        ),
    }),
  /** Which of a plan's rows stood in the one before it. */
  earlierRows: (id: PlanId) =>
    queryOptions({
      queryKey: ["plans", id, "earlier"],
      queryFn: ({ signal }) =>
        parseResponse(api.plans[":id"].earlier.$get({ param: { id } }, { init: { signal } })),
    }),
  planVersions: (id: PlanId) =>
    queryOptions({
      queryKey: ["plans", id, "versions"],
      queryFn: ({ signal }) =>
        parseResponse(api.plans[":id"].versions.$get({ param: { id } }, { init: { signal } })),
    }),
  actors: () =>
    queryOptions({
      queryKey: ["actors"],
      queryFn: ({ signal }) => parseResponse(api.actors.$get({}, { init: { signal } })),
    }),
  /** What those were called that old changes name and the register no longer has. */
  goneActors: () =>
    queryOptions({
      queryKey: ["actors", "gone"],
      queryFn: ({ signal }) => parseResponse(api.actors.gone.$get({}, { init: { signal } })),
    }),
  actorHistory: (id: ActorId) =>
    queryOptions({
      queryKey: ["actors", id, "history"],
      queryFn: ({ signal }) =>
        parseResponse(api.actors[":id"].history.$get({ param: { id } }, { init: { signal } })),
    }),
  efforts: () =>
    queryOptions({
      queryKey: ["efforts"],
      queryFn: ({ signal }) => parseResponse(api.efforts.$get({}, { init: { signal } })),
    }),
  effortHistory: (id: EffortId) =>
    queryOptions({
      queryKey: ["efforts", id, "history"],
      queryFn: ({ signal }) =>
        parseResponse(api.efforts[":id"].history.$get({ param: { id } }, { init: { signal } })),
    }),
  /** Which districts have published what; everyone's. */
  openData: () =>
    queryOptions({
      queryKey: ["open-data"],
      queryFn: ({ signal }) => parseResponse(api.public.$get({}, { init: { signal } })),
    }),
  openDataOf: (district: string) =>
    queryOptions({
      queryKey: ["open-data", district],
      queryFn: ({ signal }) =>
        parseResponse(api.public[":district"].$get({ param: { district } }, { init: { signal } })),
    }),
  publishing: () =>
    queryOptions({
      queryKey: ["publish"],
      queryFn: ({ signal }) => parseResponse(api.publish.$get({}, { init: { signal } })),
    }),
  publishPreview: (district: string) =>
    queryOptions({
      queryKey: ["publish", district],
      queryFn: ({ signal }) =>
        parseResponse(api.publish[":district"].$get({ param: { district } }, { init: { signal } })),
    }),
  /** A set as it stands: what is proposed, or what a version holds. Under its hash it never changes. */
  frozenSet: (district: string, which: "proposal" | number, hash: string) =>
    queryOptions({
      queryKey: ["frozen-sets", district, which, hash],
      staleTime: Number.POSITIVE_INFINITY,
      queryFn: ({ signal }) =>
        parseResponse(
          api.publish[":district"].sets[":which"].$get(
            { param: { district, which: String(which) } },
            { init: { signal } },
          ),
        ),
    }),
  findings: () =>
    queryOptions({
      queryKey: ["findings"],
      queryFn: ({ signal }) => parseResponse(api.findings.$get({ query: {} }, { init: { signal } })),
    }),
  feedback: () =>
    queryOptions({
      queryKey: ["feedback"],
      queryFn: ({ signal }) => parseResponse(api.feedback.$get({}, { init: { signal } })),
    }),
  /** How much of it nobody has read yet; asked for anew whenever the list is. */
  newFeedback: () =>
    queryOptions({
      queryKey: ["feedback", "new"],
      queryFn: ({ signal }) => parseResponse(api.feedback.new.$get({}, { init: { signal } })),
    }),
  meetings: () =>
    queryOptions({
      queryKey: ["meetings"],
      queryFn: ({ signal }) => parseResponse(api.meetings.$get({}, { init: { signal } })),
    }),
  meeting: (id: MeetingId) =>
    queryOptions({
      queryKey: ["meetings", id],
      queryFn: ({ signal }) =>
        parseResponse(api.meetings[":id"].$get({ param: { id } }, { init: { signal } })),
    }),
  stories: () =>
    queryOptions({
      queryKey: ["stories"],
      queryFn: ({ signal }) => parseResponse(api.stories.$get({}, { init: { signal } })),
    }),
  story: (id: StoryId) =>
    queryOptions({
      queryKey: ["stories", id],
      queryFn: ({ signal }) =>
        parseResponse(api.stories[":id"].$get({ param: { id } }, { init: { signal } })),
    }),
  storySlides: (id: StoryId) =>
    queryOptions({
      queryKey: ["stories", id, "slides"],
      queryFn: ({ signal }) =>
        parseResponse(api.stories[":id"].slides.$get({ param: { id } }, { init: { signal } })),
    }),
  views: () =>
    queryOptions({
      queryKey: ["views"],
      queryFn: ({ signal }) => parseResponse(api.views.$get({}, { init: { signal } })),
    }),
  search: (q: string) =>
    queryOptions({
      queryKey: ["search", q],
      queryFn: ({ signal }) => parseResponse(api.search.$get({ query: { q } }, { init: { signal } })),
      enabled: q.trim() !== "",
    }),
};
