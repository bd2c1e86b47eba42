/** Puts a row as the server has it now into every answer of the page that shows it. */
import type { Query, QueryClient } from "@tanstack/react-query";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { PlacePage } from "#data/schema/place-answer.ts";
import type { PlanPage } from "#data/schema/plan-answer.ts";
import { queries } from "./queries.ts";

/** One record's page: `["places", id]`, not the list before it nor a history under it. */
const pagesOf = (noun: "places" | "plans") => ({
  queryKey: [noun],
  predicate: ({ queryKey }: Query) => queryKey.length === 2,
});

export function putRow(client: QueryClient, row: MeasureRow): void {
  const put = <Row extends MeasureRow>(rows: Row[]): Row[] =>
    rows.map((one) => (one.id === row.id && one.version <= row.version ? { ...one, ...row } : one));
  client.setQueryData(queries.measures().queryKey, (rows) => rows && put(rows));
  client.setQueriesData<PlacePage>(
    pagesOf("places"),
    (page) => page && { ...page, measures: put(page.measures), forAllPlaces: put(page.forAllPlaces) },
  );
  client.setQueriesData<PlanPage>(
    pagesOf("plans"),
    (page) => page && { ...page, measures: put(page.measures) },
  );
}
