/** From which day: a day of one's own, the last visit, the latest follow-up, or a month ago. */
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { PageSearch } from "#client/model/page-search.ts";

interface DayChoiceProps {
  since: string;
  today: string;
  /** Days that lie near at hand; null where there is none. */
  visit: string | null;
  followUp: string | null;
  month: string;
}

export function DayChoice({ since, today, ...near }: DayChoiceProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const choose = (sedan: string) =>
    void navigate({ to: ".", search: (previous: PageSearch) => ({ ...previous, sedan }) });
  return (
    <div className="flex flex-wrap items-center gap-2 print:hidden">
      <label className="flex items-center gap-2 font-semibold">
        {t("since.day")}
        <input
          type="date"
          value={since}
          max={today}
          // A day that is half typed is none yet.
          onChange={({ target }) => target.value !== "" && choose(target.value)}
          className="tabular rounded-lg border border-line-strong bg-paper px-2.5 py-1.5 font-normal outline-none focus:border-accent focus:ring-1 focus:ring-accent"
        />
      </label>
      {(["visit", "followUp", "month"] as const).map((one) => {
        const day = near[one];
        if (day === null) return null;
        return (
          <button
            key={one}
            type="button"
            aria-pressed={day === since}
            onClick={() => choose(day)}
            className="button aria-pressed:border-accent aria-pressed:bg-wash aria-pressed:text-accent"
          >
            {t(`since.${one}`)}
            <span className="tabular text-sm font-normal text-muted">{day}</span>
          </button>
        );
      })}
    </div>
  );
}
