/** Which of the page's answers a change concerns, and asking for those anew; what is shown stays meanwhile. */
import type { QueryClient, QueryKey } from "@tanstack/react-query";
import type { ChangedEvent } from "#data/schema/live-event.ts";
import { queries } from "./queries.ts";

/** The answers that a change concerns. */
export function concernedBy({ places, plans }: Pick<ChangedEvent, "places" | "plans">): QueryKey[] {
  return [
    queries.places().queryKey,
    ...places.map((id) => queries.place(id).queryKey),
    queries.measures().queryKey,
    queries.targetYearTrails().queryKey,
    queries.plans().queryKey,
    ...plans.map((id) => queries.plan(id).queryKey),
    queries.actors().queryKey,
    queries.findings().queryKey,
  ];
}

/** Asks anew for what changes concern; says whether any of it is on the page. */
export function refresh(queryClient: QueryClient, events: readonly ChangedEvent[]): boolean {
  const keys = concernedBy({
    places: [...new Set(events.flatMap(({ places }) => places))],
    plans: [...new Set(events.flatMap(({ plans }) => plans))],
  });
  // Other places' pages name those nearby with their counts: asked for anew when they are opened next.
  void queryClient.invalidateQueries({ queryKey: queries.places().queryKey, refetchType: "none" });
  for (const queryKey of keys) void queryClient.invalidateQueries({ queryKey, exact: true });
  void queryClient.invalidateQueries({ queryKey: ["news"] });
  // What an actor is called stands on every place's page and is searched by; a merge changes whom plans, efforts,
  // meetings, stories and saved views name.
  if (events.some(({ actors }) => actors.length > 0)) {
    void queryClient.invalidateQueries({ queryKey: queries.efforts().queryKey });
    void queryClient.invalidateQueries({ queryKey: queries.meetings().queryKey });
    void queryClient.invalidateQueries({ queryKey: queries.stories().queryKey });
    void queryClient.invalidateQueries({ queryKey: queries.views().queryKey });
    void queryClient.invalidateQueries({ queryKey: queries.places().queryKey });
    void queryClient.invalidateQueries({ queryKey: queries.plans().queryKey });
    void queryClient.invalidateQueries({ queryKey: ["search"] });
  }
  // A place was drawn or renamed, not what is done there: it is searched by, and drafts may wait for it.
  if (events.some(({ places, measures }) => places.length > 0 && measures.length === 0)) {
    void queryClient.invalidateQueries({ queryKey: ["search"] });
    void queryClient.invalidateQueries({ queryKey: ["drafts"] });
  }
  // What somebody has decided on is no longer told beside the rows.
  if (events.some(({ findings }) => findings.length > 0)) {
    void queryClient.invalidateQueries({ queryKey: queries.places().queryKey });
    void queryClient.invalidateQueries({ queryKey: queries.plans().queryKey });
  }
  // A meeting's minutes tell what was decided of measures, and answered of the room's questions.
  if (
    events.some(({ measures, meetings, stories }) => measures.length + meetings.length + stories.length > 0)
  )
    void queryClient.invalidateQueries({ queryKey: ["meetings"] });
  // What is published is made of the plans and the places.
  if (
    events.some(
      ({ publications, measures, places, plans, actors }) =>
        publications.length + measures.length + places.length + plans.length + actors.length > 0,
    )
  )
    void queryClient.invalidateQueries({ queryKey: queries.publishing().queryKey });
  if (events.some(({ publications }) => publications.length > 0))
    void queryClient.invalidateQueries({ queryKey: queries.openData().queryKey });
  if (events.some(({ efforts }) => efforts.length > 0))
    void queryClient.invalidateQueries({ queryKey: queries.efforts().queryKey });
  // Where the data has gone on, a story says so.
  if (events.some(({ stories, measures, places }) => stories.length + measures.length + places.length > 0))
    void queryClient.invalidateQueries({ queryKey: queries.stories().queryKey });
  const cache = queryClient.getQueryCache();
  return keys.some((queryKey) => cache.find({ queryKey, exact: true, type: "active" }) !== undefined);
}

/** Asks anew for everything that is on the page. */
export const refreshAll = (queryClient: QueryClient): void => void queryClient.invalidateQueries();
