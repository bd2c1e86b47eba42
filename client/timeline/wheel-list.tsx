/** The same as the wheel in words: which months, in what way, and which measures. */
import type { RefObject } from "react";
import { useTranslation } from "react-i18next";
import { PlaceLinks } from "#client/records/place-links.tsx";
import { useRowWords } from "#client/records/row-words.ts";
import { useMonthWords } from "#client/records/use-month-words.ts";
import { classes } from "#client/ui/classes.ts";
import type { WheelGroup } from "#data/rules/timeline/year-wheel.ts";
import { KindSwatch } from "./kind-look.tsx";

interface WheelListProps {
  groups: readonly WheelGroup[];
  pointedAt: string | null;
  onPointAt: (key: string | null) => void;
  list: RefObject<HTMLUListElement | null>;
}

export function WheelList({ groups, pointedAt, onPointAt, list }: WheelListProps) {
  const { t } = useTranslation();
  const { title } = useRowWords();
  const { arcs } = useMonthWords();
  return (
    <ul ref={list} aria-label={t("timeline.wheel.list")} className="space-y-1">
      {groups.map((group) => (
        <li
          key={group.key}
          onMouseEnter={() => onPointAt(group.key)}
          onMouseLeave={() => onPointAt(null)}
          className={classes(
            "break-inside-avoid rounded-lg border px-3 py-1",
            group.key === pointedAt ? "border-accent bg-wash" : "border-transparent",
          )}
        >
          {/* Unfolding it by keyboard is also what points at it. */}
          <details onFocus={() => onPointAt(group.key)} onBlur={() => onPointAt(null)}>
            <summary className="cursor-pointer">
              <KindSwatch kind={group.kind} className="inked mr-2 inline-block h-3.5 w-6 align-baseline" />
              <span className="inline-block font-semibold first-letter:uppercase">{arcs(group.arcs)}</span>
              <span className="text-sm text-muted">
                {` · ${t(`timeline.kind.${group.kind}`)} · ${t("timeline.measures", { count: group.rows.length })}`}
              </span>
            </summary>
            <ul className="mt-1 space-y-1 pl-8">
              {group.rows.map((row) => (
                <li key={row.id}>
                  <span lang="sv">{title(row)}</span>
                  <PlaceLinks ids={row.places} />
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}
