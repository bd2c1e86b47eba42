/** Other places of the plans within walking distance. */
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { StatusBar } from "#client/records/status-bar.tsx";
import type { NearPlace } from "#data/schema/place-answer.ts";

export function NearPlaces({ near }: { near: readonly NearPlace[] }) {
  const { t } = useTranslation();
  if (near.length === 0) return <p className="text-muted">{t("places.near.empty")}</p>;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {near.map(({ place, distanceM }) => (
        <li key={place.id}>
          <Link
            to="/plats/$id"
            params={{ id: place.id }}
            search={true}
            className="grid grid-cols-[1fr_auto] items-center gap-x-4 py-2 hover:bg-paper-2"
          >
            <span lang="sv" className="font-semibold">
              {place.name}
            </span>
            <span className="tabular text-right text-sm text-muted">
              {t("places.near.distance", { metres: Math.round(distanceM / 10) * 10 })}
            </span>
            <span className="text-sm text-muted">
              {place.counts.measures === 0
                ? t("places.noMeasures")
                : t("places.measures", { count: place.counts.measures })}
            </span>
            {place.counts.measures > 0 && (
              <span className="w-24">
                <StatusBar counts={place.counts.byStatus} />
              </span>
            )}
          </Link>
        </li>
      ))}
    </ul>
  );
}
