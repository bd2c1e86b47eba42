/** What the chosen could do together: the lists, and the map beside them. */
import { lazy, Suspense, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Theme } from "#client/map/index.ts";
import type { View } from "#client/model/use-view.ts";
import { useActorName } from "#client/records/actor-name.tsx";
import { jointPlan } from "#data/rules/joint-efforts/joint-plan.ts";
import { proposedDays } from "#data/rules/joint-efforts/proposed-days.ts";
import type { Day } from "#data/rules/timeline/measure-span.ts";
import { AttendSection } from "./attend-section.tsx";
import { planChoice } from "./effort-search.ts";
import { NearSection } from "./near-section.tsx";
import { OrderSection } from "./order-section.tsx";
import { RingSection } from "./ring-section.tsx";
import { SaveEffort } from "./save-effort.tsx";
import { SharedSection } from "./shared-section.tsx";
import { TimesSection } from "./times-section.tsx";
import type { EffortControl } from "./use-effort-search.ts";
import { useEffortWords } from "./use-effort-words.ts";
import { useStops } from "./use-stops.ts";

const EffortMap = lazy(() => import("./effort-map.tsx").then((module) => ({ default: module.EffortMap })));

const PROPOSED_DAYS = 3;

interface PlanViewProps {
  control: EffortControl;
  view: Pick<View, "features" | "allPlaces" | "allRows" | "actors">;
  theme: Theme;
  today: Day;
}

export function PlanView({ control, view, theme, today }: PlanViewProps) {
  const { t } = useTranslation();
  const name = useActorName();
  const words = useEffortWords();
  const { search, actors, district, change, setStops } = control;
  const { features, allPlaces, allRows, actors: all } = view;
  const choice = useMemo(() => planChoice(search, actors, district), [search, actors, district]);
  const plan = useMemo(
    () => jointPlan({ features, rows: allRows, actors: all }, choice),
    [features, allRows, all, choice],
  );
  const { order, times } = plan;
  const stops = useStops(
    order.stops.map(({ id }) => id),
    setStops,
  );
  const days = useMemo(() => {
    const weekdays = [...new Set(times.days.map(({ weekday }) => weekday))];
    // Without a weekday every day of the months would be as good as the next.
    return weekdays.length === 0
      ? []
      : proposedDays({ months: times.months, weekdays }, choice.period, today, PROPOSED_DAYS);
  }, [times, choice, today]);
  const nameOf = (id: string) => allPlaces.find((place) => place.id === id)?.name ?? id;
  return (
    <>
      <p role="status" className="mt-5 text-lg">
        {t("efforts.summary", {
          count: plan.shared.length,
          actors: words.list(actors.map(name)),
          near: plan.near.length,
        })}
      </p>
      <div className="grid gap-x-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,44%)]">
        <div className="order-1 mt-6 h-80 sm:h-[26rem] lg:sticky lg:top-4 lg:order-2 lg:h-[calc(100dvh-8rem)] print:hidden">
          <Suspense fallback={<p className="bg-paper-2 p-6 text-muted">{t("map.loading")}</p>}>
            <EffortMap
              theme={theme}
              features={features}
              places={plan.places}
              stops={order.stops}
              ringM={choice.ringM}
              onToggle={stops.toggle}
            />
          </Suspense>
        </div>
        <div className="order-2 min-w-0 lg:order-1">
          <SharedSection shared={plan.shared} stops={stops} />
          <NearSection near={plan.near} walkM={choice.walkM} stops={stops} />
          <OrderSection
            order={order}
            start={choice.start}
            onStart={(start) => change({ start })}
            stops={stops}
            places={allPlaces.filter(({ level }) => level !== "area")}
          />
          <SaveEffort plan={plan} chosen={actors} day={days[0] ?? null} />
          {order.stops.length > 0 && (
            <>
              <TimesSection times={times} days={days} />
              <AttendSection attendees={plan.attendees} />
              <RingSection ring={plan.ring} ringM={choice.ringM} nameOf={nameOf} />
            </>
          )}
        </div>
      </div>
    </>
  );
}
