import { QueryClient, type QueryKey, QueryObserver } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { queries } from "#client/model/queries.ts";
import { refresh, refreshAll } from "#client/model/refresh.ts";
import { FindingKey } from "#data/schema/finding.ts";
import { ActorId, MeasureId, PlaceId, PlanId } from "#data/schema/ids.ts";

const place = (id: string) => queries.place(PlaceId.parse(id)).queryKey;
const plan = (id: string) => queries.plan(PlanId.parse(id)).queryKey;
const event = {
  revision: 7,
  measures: [MeasureId.parse("sodermalm-2024-platser-14")],
  places: [PlaceId.parse("skanstull")],
  plans: [PlanId.parse("sodermalm-2024")],
  actors: [],
  findings: [],
  meetings: [],
  efforts: [],
  stories: [],
  publications: [],
};

/** A page that shows the places and one place, and has once fetched the rest. */
function page() {
  const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } });
  const fetched: string[] = [];
  const known: QueryKey[] = [
    queries.places().queryKey,
    queries.measures().queryKey,
    queries.districts().queryKey,
    queries.findings().queryKey,
    place("skanstull"),
    place("medborgarplatsen"),
    plan("sodermalm-2024"),
    plan("skarpnack-2025"),
  ];
  for (const queryKey of known) queryClient.setQueryData(queryKey, {});
  const show = (queryKey: QueryKey) =>
    new QueryObserver(queryClient, {
      queryKey,
      queryFn: () => {
        fetched.push(queryKey.join("/"));
        return {};
      },
    }).subscribe(() => {});
  const isStale = (queryKey: QueryKey) => queryClient.getQueryState(queryKey)?.isInvalidated;
  return { queryClient, show, fetched, isStale };
}

test("a change asks anew for what it concerns on the page, and for nothing else", () => {
  const { queryClient, show, fetched, isStale } = page();
  for (const key of [queries.places().queryKey, queries.districts().queryKey, place("skanstull")]) show(key);
  show(place("medborgarplatsen"));
  expect(refresh(queryClient, [event])).toBe(true);
  expect(fetched.sort()).toEqual(["places", "places/skanstull"]);
  expect(isStale(plan("sodermalm-2024")), "asked for when it is opened next").toBe(true);
  expect(isStale(place("medborgarplatsen")), "names the places nearby").toBe(true);
  expect(isStale(plan("skarpnack-2025"))).toBe(false);
  expect(isStale(queries.districts().queryKey)).toBe(false);
});

test("an actor that is called otherwise is asked for anew on every place's page, and not spoken of", () => {
  const { queryClient, show, fetched } = page();
  show(place("medborgarplatsen"));
  const renamed = {
    ...event,
    measures: [],
    places: [],
    plans: [],
    actors: [ActorId.parse("trafikkontoret")],
  };
  expect(refresh(queryClient, [renamed])).toBe(false);
  expect(fetched).toEqual(["places/medborgarplatsen"]);
});

test("a change of what the page does not show is not spoken of", () => {
  const { queryClient, show, fetched } = page();
  show(queries.districts().queryKey);
  show(plan("skarpnack-2025"));
  expect(refresh(queryClient, [event])).toBe(false);
  expect(fetched).toEqual([]);
});

test("when too much has happened, all that the page shows is asked for anew", () => {
  const { queryClient, show, fetched } = page();
  show(queries.districts().queryKey);
  show(place("medborgarplatsen"));
  refreshAll(queryClient);
  expect(fetched.sort()).toEqual(["districts", "places/medborgarplatsen"]);
});

test("a decision on a finding asks anew for the findings and for the pages that tell of them", () => {
  const { queryClient, show, fetched } = page();
  for (const key of [place("medborgarplatsen"), plan("skarpnack-2025"), queries.findings().queryKey])
    show(key);
  fetched.length = 0;
  const decided = {
    ...event,
    measures: [],
    places: [],
    plans: [],
    findings: [FindingKey.parse("no-goal.measure.rad-1.goal")],
    efforts: [],
    stories: [],
    publications: [],
  };
  refresh(queryClient, [decided]);
  expect(fetched.sort()).toEqual(["findings", "places/medborgarplatsen", "plans/skarpnack-2025"]);
});
