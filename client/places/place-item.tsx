/** One place in the list: name, spots, number of measures and how far they have come. */
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ReachedMark } from "#client/records/reached-mark.tsx";
import { StatusBar } from "#client/records/status-bar.tsx";
import { classes } from "#client/ui/classes.ts";
import { statusCounts } from "#data/rules/status-counts.ts";
import type { TargetReached } from "#data/rules/target-reached.ts";
import type { PlaceId } from "#data/schema/ids.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { PlaceProperties } from "#data/schema/place-answer.ts";

interface PlaceItemProps {
  place: PlaceProperties;
  rows: MeasureRow[];
  /** Whether it should have stopped being an open drug scene by the year that is looked at. */
  reached: TargetReached;
  spots: PlaceProperties[];
  isSelected: boolean;
  isPointedAt: boolean;
  onPointAt: (id: PlaceId | null) => void;
}

export function PlaceItem({
  place,
  rows,
  reached,
  spots,
  isSelected,
  isPointedAt,
  onPointAt,
}: PlaceItemProps) {
  const { t } = useTranslation();
  const hint =
    spots.length > 0 ? spots.map((spot) => spot.name).join(", ") : t(`terms.placeKind.${place.kind}`);
  return (
    <li>
      <Link
        to="/plats/$id"
        params={{ id: place.id }}
        search={true}
        aria-current={isSelected ? "true" : undefined}
        onMouseEnter={() => onPointAt(place.id)}
        onMouseLeave={() => onPointAt(null)}
        onFocus={() => onPointAt(place.id)}
        onBlur={() => onPointAt(null)}
        className={classes(
          "grid grid-cols-[1fr_5.5rem] gap-x-3 border-l-[3px] px-4 py-2.5 pl-[calc(1rem-3px)]",
          isSelected ? "border-accent bg-wash" : "border-transparent",
          !isSelected && (isPointedAt ? "bg-paper-2" : "hover:bg-paper-2"),
        )}
      >
        <span lang="sv" className="font-semibold">
          {place.name}
        </span>
        <span className="tabular text-sm leading-6 text-muted">
          {rows.length === 0 ? "–" : t("places.measures", { count: rows.length })}
          {rows.length === 0 && <span className="sr-only">{t("places.noMeasures")}</span>}
        </span>
        <span lang="sv" className="line-clamp-2 text-sm leading-snug text-muted">
          {hint}
        </span>
        {reached !== "no" && (
          <span className="col-start-1">
            <ReachedMark reached={reached} />
          </span>
        )}
        {rows.length > 0 && (
          <span className="col-start-2 row-start-2 mt-1.5">
            <StatusBar counts={statusCounts(rows)} />
          </span>
        )}
      </Link>
    </li>
  );
}
