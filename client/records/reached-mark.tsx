/** Says of a place that it should have stopped being an open drug scene by the year that is looked at: sign and words. */
import { useTranslation } from "react-i18next";
import type { TargetReached } from "#data/rules/target-reached.ts";

export function ReachedMark({ reached }: { reached: Exclude<TargetReached, "no"> }) {
  const { t } = useTranslation();
  return (
    <span className="mt-1 inline-flex items-start gap-1.5 text-sm font-semibold">
      <svg viewBox="0 0 16 16" aria-hidden="true" className="mt-0.5 size-4 shrink-0">
        <path
          d="M3 15V1.5M3 2.5h9.5L10 5.5l2.5 3H3"
          fill={reached === "all" ? "currentColor" : "none"}
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinejoin="round"
        />
      </svg>
      {t(`year.reached.${reached}`)}
    </span>
  );
}
