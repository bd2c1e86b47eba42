/** Problems → causes → measures, as one line to follow with the eye. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { Empty } from "#client/ui/state.tsx";
import type { PlacePage } from "#data/schema/place-answer.ts";
import { ChainProblem } from "./chain-problem.tsx";
import { groupChain } from "./group-chain.ts";
import { TargetYearNotice } from "./target-year-notice.tsx";

export function Chain({ page }: { page: PlacePage }) {
  const { t } = useTranslation();
  const { data: districts } = useQuery(queries.districts());
  const { id, district } = page.place.properties;
  const spots = new Map(page.spots.map((spot) => [spot.id, spot]));
  const problems = groupChain(page.measures);
  const districtName = districts?.items.find((one) => one.id === district)?.name ?? "";

  return (
    <div className="space-y-6">
      <TargetYearNotice page={page} />
      {problems.length === 0 && <Empty title={t("places.chain.empty")} />}
      {problems.map((chain) => {
        const places = chain.causes.flatMap((cause) => cause.rows.flatMap((row) => row.places));
        const about = places.includes(id)
          ? []
          : [...new Set(places)].flatMap((place) => spots.get(place) ?? []);
        return (
          <ChainProblem key={chain.problem.id} chain={chain} spots={about} findings={page.findings ?? []} />
        );
      })}
      {page.forAllPlaces.length > 0 && (
        <details className="rounded-xl border border-line px-4 py-3">
          <summary className="cursor-pointer font-semibold">
            {t("places.chain.forAllPlaces", { district: districtName })}{" "}
            <span className="tabular font-normal text-muted">
              ({t("places.measures", { count: page.forAllPlaces.length })})
            </span>
          </summary>
          <div className="mt-4 space-y-6">
            {groupChain(page.forAllPlaces).map((chain) => (
              <ChainProblem key={chain.problem.id} chain={chain} spots={[]} findings={page.findings ?? []} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}
