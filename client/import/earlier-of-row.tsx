/** The way from a row of the draft to the same row of the plan before; it goes by the document, not by decisions. */
import { useQuery } from "@tanstack/react-query";
import { EarlierLink } from "#client/records/earlier-link.tsx";
import type { DraftPage } from "#data/schema/draft.ts";
import type { DraftRow } from "#data/schema/draft-row.ts";
import { draftQueries } from "./draft-queries.ts";

export function EarlierOfRow({ page, row }: { page: DraftPage; row: DraftRow }) {
  const { data } = useQuery(draftQueries.earlier(page.draft));
  return (
    <p className="text-sm empty:hidden">
      <EarlierLink rows={data} measure={row.measure} title={row.proposed.title} />
    </p>
  );
}
