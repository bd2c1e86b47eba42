/** The same as the drawing, as a table: every lane and bar in words. */

import { useTranslation } from "react-i18next";
import { PlaceLink } from "#client/records/place-link.tsx";
import { useRowWords } from "#client/records/row-words.ts";
import type { Lane, Timeline } from "#data/rules/timeline/lanes.ts";
import { LaneNotices } from "./lane-notices.tsx";
import { type LaneWords, useLaneWords } from "./use-lane-words.ts";

const COLUMNS = ["measures", "kind", "period", "seasons"] as const;

function LaneLines({ lane, words }: { lane: Lane; words: LaneWords }) {
  const { t } = useTranslation();
  const { title } = useRowWords();
  const { place, bars, stopped } = lane;
  return (
    <tbody>
      <tr className="break-after-avoid align-baseline">
        <th scope="rowgroup" colSpan={COLUMNS.length} className="border-t border-line-strong px-2 pt-3 pb-1">
          {place === null ? t("timeline.placeless") : <PlaceLink place={place} keepsFilter />}
          {lane.targetYears.length > 0 && (
            <span className="tabular pl-3 text-sm font-normal text-muted">{words.targetYears(lane)}</span>
          )}
          <span className="font-normal">
            <LaneNotices notices={lane.notices} words={words} />
          </span>
        </th>
      </tr>
      {bars.map((bar) => (
        <tr key={bar.key} className="break-inside-avoid border-t border-line align-top">
          <td className="px-2 py-1.5">
            <ul lang="sv">
              {bar.rows.map((row) => (
                <li key={row.id}>{title(row)}</li>
              ))}
            </ul>
          </td>
          <td className="px-2 py-1.5">{t(`timeline.kind.${bar.kind}`)}</td>
          <td className="tabular px-2 py-1.5">{words.period(bar.span)}</td>
          <td className="px-2 py-1.5">{words.seasons(bar.rows[0]?.schedule.seasons ?? [])}</td>
        </tr>
      ))}
      {stopped.length > 0 && (
        <tr className="border-t border-line">
          <td colSpan={COLUMNS.length} className="px-2 py-1.5 text-muted">
            {t("timeline.stopped", { count: stopped.length })}
          </td>
        </tr>
      )}
    </tbody>
  );
}

export function LaneTable({ timeline: { lanes } }: { timeline: Timeline }) {
  const { t } = useTranslation();
  const words = useLaneWords();
  return (
    <section
      aria-label={t("timeline.table.caption")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard.
      tabIndex={0}
      className="min-h-0 flex-1 overflow-auto border-t border-line px-2 print:overflow-visible"
    >
      <table className="w-full border-collapse text-left print:text-[9pt]">
        <caption className="sr-only">{t("timeline.table.caption")}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className="px-2 py-1.5 text-sm">
                {t(`timeline.table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {lanes.map((lane) => (
          <LaneLines key={lane.place?.id ?? ""} lane={lane} words={words} />
        ))}
      </table>
    </section>
  );
}
