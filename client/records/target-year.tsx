/** A measure's target year: as it is, or as the trail that it has moved along. */
import { useTranslation } from "react-i18next";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { TrailStep } from "#data/schema/target-year-trail.ts";
import { useTrails, useTrailWords } from "./use-trails.ts";

export function TargetYear({ row }: { row: MeasureRow }) {
  const { t } = useTranslation();
  const words = useTrailWords();
  const trail = useTrails().get(row.id);
  if (trail !== undefined)
    return (
      <span className="tabular">
        {t("measure.trail.line", { years: words(trail.map(({ year }) => year)) })}
      </span>
    );
  if (row.schedule.targetYear == null) return null;
  return <span className="tabular">{t("measure.targetYear", { year: row.schedule.targetYear })}</span>;
}

/** What said the year, and in which words; what the document says is Swedish. */
function Why({ step: { origin, why } }: { step: TrailStep }) {
  const { t } = useTranslation();
  return (
    <span className="text-muted">
      {t(`measure.trail.origin.${origin}`)}
      {why !== null && (
        <>
          {": "}
          <span lang="sv">{why}</span>
        </>
      )}
    </span>
  );
}

/** Each year of the trail, since when, and why. */
export function TargetYearSteps({ steps }: { steps: readonly TrailStep[] }) {
  const words = useTrailWords();
  return (
    <ol className="space-y-0.5">
      {steps.map((step) => (
        <li key={`${step.since ?? ""} ${step.year ?? ""} ${step.origin}`} className="flex flex-wrap gap-x-2">
          <span className="tabular font-semibold">{words([step.year])}</span>
          {step.since !== null && <span className="tabular text-muted">{step.since}</span>}
          <Why step={step} />
        </li>
      ))}
    </ol>
  );
}
