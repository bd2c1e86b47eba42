/** The year wheel with its list, of one year or of the year as it comes again. */
import { useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Day } from "#data/rules/timeline/measure-span.ts";
import { yearWheel } from "#data/rules/timeline/year-wheel.ts";
import type { ListedMeasure } from "#data/schema/measure-answer.ts";
import { WheelDrawing } from "./wheel-drawing.tsx";
import { WheelList } from "./wheel-list.tsx";

interface YearWheelProps {
  rows: readonly ListedMeasure[];
  today: Day;
  /** The year that is looked at. */
  at: number | undefined;
}

export function YearWheel({ rows, today, at }: YearWheelProps) {
  const { t } = useTranslation();
  const [pointedAt, setPointedAt] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  /** Unfolds in the list what an arc stands for, and leads there. */
  const choose = (index: number) => {
    const entry = list.current?.querySelectorAll("details")[index];
    if (entry === undefined) return;
    entry.open = true;
    entry.querySelector("summary")?.focus();
  };
  const groups = useMemo(() => yearWheel(rows, at ?? null), [rows, at]);
  return (
    <section
      aria-label={t("timeline.form.wheel")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard.
      tabIndex={0}
      className="min-h-0 flex-1 overflow-y-auto border-t border-line px-4 py-3 print:overflow-visible"
    >
      <h2 className="font-serif text-xl font-semibold">
        {at === undefined ? t("timeline.wheel.anyYear") : t("timeline.wheel.oneYear", { year: at })}
      </h2>
      <div className="mt-2 grid gap-x-8 gap-y-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] print:grid-cols-2">
        <WheelDrawing
          groups={groups}
          today={today}
          pointedAt={pointedAt}
          onPointAt={setPointedAt}
          onChoose={choose}
        />
        <WheelList groups={groups} pointedAt={pointedAt} onPointAt={setPointedAt} list={list} />
      </div>
    </section>
  );
}
