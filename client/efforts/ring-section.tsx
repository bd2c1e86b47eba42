/** Where trouble may move to: neighbouring places, and the plans of neighbouring districts. */
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { PlaceLink } from "#client/records/place-link.tsx";
import type { DisplacementRing, Neighbour } from "#data/rules/joint-efforts/displacement-ring.ts";
import type { PlaceId } from "#data/schema/ids.ts";
import { EffortSection } from "./effort-section.tsx";
import { useEffortWords } from "./use-effort-words.ts";

interface NeighboursProps {
  neighbours: readonly Neighbour[];
  nameOf: (id: PlaceId) => string;
}

function Neighbours({ neighbours, nameOf }: NeighboursProps) {
  const { t } = useTranslation();
  const words = useEffortWords();
  return (
    <ul className="divide-y divide-line border-y border-line">
      {neighbours.map(({ place, nearest, edgeM, centreM }) => (
        <li key={place.id} className="py-2">
          <p className="flex flex-wrap items-baseline gap-x-3">
            <PlaceLink className="font-semibold" place={place} />
            <span className="text-sm text-muted">
              {place.counts.measures === 0
                ? t("places.noMeasures")
                : t("places.measures", { count: place.counts.measures })}
            </span>
          </p>
          <p className="tabular text-sm text-muted">
            {t("efforts.ring.from", { name: nameOf(nearest) })}{" "}
            {t("efforts.apart", { edge: words.metres(edgeM), centre: words.metres(centreM) })}
          </p>
        </li>
      ))}
    </ul>
  );
}

interface RingSectionProps extends Omit<NeighboursProps, "neighbours"> {
  ring: DisplacementRing;
  ringM: number;
}

export function RingSection({ ring: { places, plans, unplanned }, ringM, nameOf }: RingSectionProps) {
  const { t } = useTranslation();
  const words = useEffortWords();
  const metres = words.metres(ringM);
  return (
    <EffortSection id="ring" title={t("efforts.ring.heading", { metres })} about={t("efforts.ring.about")}>
      {places.length === 0 ? (
        <p>{t("efforts.ring.empty", { metres })}</p>
      ) : (
        <Neighbours neighbours={places} nameOf={nameOf} />
      )}
      <h3 className="mt-4 font-semibold">{t("efforts.ring.plans")}</h3>
      {plans.length === 0 && <p className="text-muted">{t("efforts.ring.noPlans", { metres })}</p>}
      {plans.map(({ plan, places: theirs }) => (
        <div key={plan.id} className="mt-2">
          <Link
            to="/planer/$id"
            params={{ id: plan.id }}
            search={(previous) => ({ lang: previous.lang })}
            lang="sv"
            className="text-link font-semibold"
          >
            {plan.title}
          </Link>
          <Neighbours neighbours={theirs} nameOf={nameOf} />
        </div>
      ))}
      {unplanned.length > 0 && (
        <>
          <h3 className="mt-4 font-semibold">{t("efforts.ring.unplanned")}</h3>
          <Neighbours neighbours={unplanned} nameOf={nameOf} />
        </>
      )}
    </EffortSection>
  );
}
