/** What taking the draft in would change: against the plan that is there, or else last year's. */
import { useQuery } from "@tanstack/react-query";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { PlanDifference, type SideTitles, useSideTitles } from "#client/difference/index.ts";
import { Empty, Failure, Loading } from "#client/ui/state.tsx";
import type { MeasureId } from "#data/schema/ids.ts";
import type { PlanComparison } from "#data/schema/plan-difference.ts";
import { missingIn } from "./commit-counts.ts";
import { draftQueries } from "./draft-queries.ts";
import type { ReviewState } from "./use-review.ts";

interface DraftDifferenceProps {
  review: ReviewState;
  onRow: (measure: MeasureId) => void;
}

/** Short ones: the plan's own two states, or two years. */
function useTitles(): (comparison: PlanComparison) => SideTitles {
  const { t } = useTranslation();
  const ofYears = useSideTitles();
  return (comparison) =>
    comparison.before?.id === comparison.after.id
      ? { before: t("difference.page.now"), after: t("intake.difference.afterwards") }
      : ofYears(comparison);
}

function Known({ comparison, onRow }: { comparison: PlanComparison; onRow: (id: MeasureId) => void }) {
  const { t } = useTranslation();
  const titles = useTitles()(comparison);
  const { before, after, difference } = comparison;
  if (before === null)
    return (
      <Empty title={t("intake.difference.nothing.title")}>
        {t("intake.difference.nothing.body", { count: difference.counts.new })}
      </Empty>
    );
  return (
    <>
      <p className="mb-4 text-muted">
        {t(before.id === after.id ? "intake.difference.ofHeld" : "intake.difference.ofYear", {
          title: before.title,
          year: before.year,
        })}
      </p>
      <PlanDifference
        difference={difference}
        titles={titles}
        level={3}
        actions={({ after: row }) =>
          row !== null && (
            <Button className="text-link min-h-6 text-sm" onPress={() => onRow(row.id)}>
              {t("intake.view.toRow")}
              <span className="sr-only">{`: ${row.title ?? ""}`}</span>
            </Button>
          )
        }
      />
    </>
  );
}

export function DraftDifference({ review, onRow }: DraftDifferenceProps) {
  const { t } = useTranslation();
  const { page, saving } = review;
  const missing = missingIn(page);
  const { data, error, refetch } = useQuery({
    ...draftQueries.difference(page.draft.id, page.draft.version),
    enabled: saving.unsaved === 0 && missing.length === 0,
  });
  const body = () => {
    if (missing.length > 0)
      return (
        <Empty title={t("intake.difference.unsettled.title")}>{t("intake.difference.unsettled.body")}</Empty>
      );
    if (data !== undefined) return <Known comparison={data} onRow={onRow} />;
    if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
    return <Loading lines={12} />;
  };
  return (
    <section aria-labelledby="draft-difference" className="mx-auto max-w-6xl px-4 py-5">
      <h2 id="draft-difference" className="mb-1 font-serif text-2xl font-semibold">
        {t("intake.difference.heading")}
      </h2>
      {body()}
    </section>
  );
}
