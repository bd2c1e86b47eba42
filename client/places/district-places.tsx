/** One district's part of the list: its places, then what its plan says of all places and of the whole district. */
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useFilter } from "#client/model/use-filter.ts";
import type { View } from "#client/model/use-view.ts";
import { StatusBar } from "#client/records/status-bar.tsx";
import { statusCounts } from "#data/rules/status-counts.ts";
import { targetReached } from "#data/rules/target-reached.ts";
import type { District } from "#data/schema/district.ts";
import type { PlaceId } from "#data/schema/ids.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import { PlaceLevel, type PlaceProperties } from "#data/schema/place-answer.ts";
import { PlaceItem } from "./place-item.tsx";

interface DistrictPlacesProps {
  district: District;
  view: View;
  selected: PlaceId | null;
  pointedAt: PlaceId | null;
  onPointAt: (id: PlaceId | null) => void;
}

function WholeDistrict({ rows, title, hint }: { rows: MeasureRow[]; title: string; hint: string }) {
  const { t } = useTranslation();
  const first = rows[0];
  if (first === undefined) return null;
  return (
    <li>
      <Link
        to="/planer/$id"
        params={{ id: first.plan.id }}
        search={(previous) => ({ lang: previous.lang })}
        hash={first.id}
        className="grid grid-cols-[1fr_5.5rem] gap-x-3 px-4 py-2.5 hover:bg-paper-2"
      >
        <span className="font-semibold">{title}</span>
        <span className="tabular text-sm text-muted">{t("places.measures", { count: rows.length })}</span>
        <span className="text-sm leading-snug text-muted">{hint}</span>
        <span className="mt-1.5">
          <StatusBar counts={statusCounts(rows)} />
        </span>
      </Link>
    </li>
  );
}

export function DistrictPlaces({ district, view, selected, pointedAt, onPointAt }: DistrictPlacesProps) {
  const { t } = useTranslation();
  const { filter } = useFilter();
  const here = view.places.filter(({ place }) => place.district === district.id);
  const spotsIn = (id: PlaceId) => here.filter(({ place }) => place.level === "spot" && place.parent === id);
  // The plan's own order, not a ranking; places that no row is about come last.
  const orderOf = (rows: MeasureRow[]) =>
    rows[0] === undefined ? view.rows.length : view.rows.indexOf(rows[0]);
  const levelOf = (place: PlaceProperties) => PlaceLevel.options.indexOf(place.level);
  // A spot is listed under its place; if the filter has taken the place away, it stands by itself.
  const listed = here
    .filter(({ place }) => place.level !== "spot" || !here.some((other) => other.place.id === place.parent))
    .sort((a, b) => orderOf(a.rows) - orderOf(b.rows) || levelOf(a.place) - levelOf(b.place));
  const ofDistrict = (scope: MeasureRow["problem"]["scope"]) =>
    view.rows.filter((row) => row.district === district.id && row.problem.scope === scope);

  return (
    <section aria-labelledby={`list-${district.id}`}>
      <h2 id={`list-${district.id}`} className="px-4 pt-4 pb-1 text-sm font-semibold text-muted">
        {district.name}
      </h2>
      <ul>
        {listed.map(({ place, rows }) => (
          <PlaceItem
            key={place.id}
            place={place}
            rows={rows}
            reached={filter.at === undefined ? "no" : targetReached(place, filter.at)}
            spots={spotsIn(place.id).map((spot) => spot.place)}
            isSelected={place.id === selected}
            isPointedAt={place.id === pointedAt}
            onPointAt={onPointAt}
          />
        ))}
        <WholeDistrict
          rows={ofDistrict("all-places")}
          title={t("places.forAllPlaces")}
          hint={district.name}
        />
        <WholeDistrict
          rows={ofDistrict("district")}
          title={t("places.wholeDistrict")}
          hint={t("places.wholeDistrictHint")}
        />
      </ul>
    </section>
  );
}
