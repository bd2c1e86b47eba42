/** In which order the places are visited, and how far it is from each to the next. */
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { ChoosePlace } from "#client/records/choose-place.tsx";
import { PlaceLink } from "#client/records/place-link.tsx";
import type { PlannedStop } from "#data/rules/joint-efforts/joint-plan.ts";
import type { VisitingOrder } from "#data/rules/joint-efforts/visiting-order.ts";
import type { PlaceId } from "#data/schema/ids.ts";
import type { PlaceProperties } from "#data/schema/place-answer.ts";
import { EffortSection } from "./effort-section.tsx";
import { useEffortWords } from "./use-effort-words.ts";
import type { Stops } from "./use-stops.ts";

interface OrderSectionProps {
  order: VisitingOrder<PlannedStop>;
  start: PlaceId | null;
  onStart: (start: PlaceId | undefined) => void;
  stops: Stops;
  /** Every place that one may go to. */
  places: readonly PlaceProperties[];
}

export function OrderSection({ order, start, onStart, stops, places }: OrderSectionProps) {
  const { t } = useTranslation();
  const words = useEffortWords();
  const { legsM, totalM, isShortest } = order;
  return (
    <EffortSection id="order" title={t("efforts.order.heading")}>
      {order.stops.length === 0 ? (
        <p>{t("efforts.order.empty")}</p>
      ) : (
        <ol className="border-y border-line">
          {order.stops.map(({ id, place }, index) => (
            <li key={id}>
              {index > 0 && (
                <p className="tabular ml-3 border-l-2 border-line-strong py-0.5 pl-5 text-sm text-muted">
                  {words.metres(legsM[index - 1] ?? 0)}
                </p>
              )}
              <div className="flex flex-wrap items-center gap-x-3 py-1">
                <span
                  aria-hidden="true"
                  className="tabular grid size-6 place-content-center rounded-full bg-accent text-sm font-semibold text-accent-ink"
                >
                  {index + 1}
                </span>
                <span className="flex-1">
                  <PlaceLink className="font-semibold" place={place} />
                </span>
                <Button
                  aria-pressed={start === id}
                  aria-label={t("efforts.order.startAt", { name: place.name })}
                  onPress={() => onStart(start === id ? undefined : id)}
                  className="min-h-8 rounded-lg px-2 text-sm hover:bg-paper-2 aria-pressed:bg-wash aria-pressed:font-semibold aria-pressed:text-accent print:hidden"
                >
                  {t("efforts.order.start")}
                </Button>
                <Button
                  aria-label={t("efforts.order.remove", { name: place.name })}
                  onPress={() => stops.toggle(place)}
                  className="min-h-8 min-w-8 rounded-lg hover:bg-paper-2 print:hidden"
                >
                  <span aria-hidden="true">×</span>
                </Button>
              </div>
            </li>
          ))}
        </ol>
      )}
      {order.stops.length > 1 && (
        <p className="mt-2">
          {t("efforts.order.total", { metres: words.metres(totalM) })}{" "}
          <span className="text-muted">
            {t(isShortest ? "efforts.order.shortest" : "efforts.order.good")} {t("efforts.order.crow")}
          </span>
        </p>
      )}
      {!stops.isFull && (
        <div className="mt-3 max-w-sm print:hidden">
          <ChoosePlace
            label={t("efforts.order.add")}
            placeholder={t("efforts.order.find")}
            places={places}
            chosen={stops.ids}
            onChoose={(id) => stops.toggle({ id })}
          />
        </div>
      )}
    </EffortSection>
  );
}
