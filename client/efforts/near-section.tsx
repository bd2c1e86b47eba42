/** Places within a walk of each other, each with another of the chosen. */
import { useTranslation } from "react-i18next";
import { useActorName } from "#client/records/actor-name.tsx";
import { PlaceLink } from "#client/records/place-link.tsx";
import type { ChosenPlace } from "#data/rules/joint-efforts/chosen-rows.ts";
import type { NearPair } from "#data/rules/joint-efforts/near-places.ts";
import { EffortSection } from "./effort-section.tsx";
import { StopBox } from "./stop-box.tsx";
import { useEffortWords } from "./use-effort-words.ts";
import type { Stops } from "./use-stops.ts";

function Side({ side: { place, actors }, stops }: { side: ChosenPlace; stops: Stops }) {
  const name = useActorName();
  const words = useEffortWords();
  return (
    <div className="min-w-0">
      <PlaceLink className="font-semibold" place={place} />
      <p lang="sv" className="text-sm text-muted">
        {words.list(actors.map(name))}
      </p>
      <StopBox place={place} isStop={stops.has(place)} onToggle={stops.toggle} />
    </div>
  );
}

interface NearSectionProps {
  near: readonly NearPair[];
  walkM: number;
  stops: Stops;
}

export function NearSection({ near, walkM, stops }: NearSectionProps) {
  const { t } = useTranslation();
  const words = useEffortWords();
  return (
    <EffortSection
      id="near"
      title={t("efforts.near.heading", { metres: words.metres(walkM) })}
      about={t("efforts.near.about")}
    >
      {near.length === 0 ? (
        <p>{t("efforts.near.empty", { metres: words.metres(walkM) })}</p>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {near.map(({ a, b, edgeM, centreM }) => (
            <li key={`${a.place.id} ${b.place.id}`} className="py-3">
              <div className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
                <Side side={a} stops={stops} />
                <Side side={b} stops={stops} />
              </div>
              <p className="tabular mt-1 text-sm text-muted">
                {t("efforts.apart", { edge: words.metres(edgeM), centre: words.metres(centreM) })}
              </p>
            </li>
          ))}
        </ul>
      )}
    </EffortSection>
  );
}
