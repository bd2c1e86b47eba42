/** What the outlines mean. */
import { useTranslation } from "react-i18next";
import { classes } from "#client/ui/classes.ts";

function Swatch({ dashed }: { dashed: boolean }) {
  return (
    <svg viewBox="0 0 22 14" aria-hidden="true" className="h-3.5 w-[22px] text-accent">
      <rect
        x="1"
        y="1"
        width="20"
        height="12"
        rx="2"
        fill="currentColor"
        fillOpacity="0.17"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeDasharray={dashed ? "3 2" : undefined}
      />
    </svg>
  );
}

/** A line as the map draws it around a former outline, or around the later one. */
function Line({ isFormer }: { isFormer: boolean }) {
  return (
    <svg
      viewBox="0 0 22 14"
      aria-hidden="true"
      className={classes("h-3.5 w-[22px]", isFormer ? "text-care" : "text-ink")}
    >
      <path
        d="M1 7h20"
        stroke="currentColor"
        strokeWidth="3"
        strokeDasharray={isFormer ? "3 3.6" : undefined}
      />
    </svg>
  );
}

/** As the map hatches the shapes that have a word beside their name. */
function HatchedSwatch() {
  return (
    <svg viewBox="0 0 22 14" aria-hidden="true" className="h-3.5 w-[22px] text-accent">
      <rect x="1" y="1" width="20" height="12" rx="2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M2 9 9 2M4 12 14 2M9 12 19 2M14 12 20 6" stroke="currentColor" strokeWidth="1.2" />
    </svg>
  );
}

interface LegendProps {
  /** Whether an outline stands against a former one. */
  showsOutlines: boolean;
  /** Whether any shape is hatched: what nobody sees needs no explaining. */
  hasHatched: boolean;
}

export function Legend({ showsOutlines, hasHatched }: LegendProps) {
  const { t } = useTranslation();
  return (
    <ul
      aria-label={t("map.legend")}
      className="absolute top-3 left-3 flex max-w-[calc(100%-5rem)] flex-wrap gap-x-4 gap-y-0.5 rounded-xl border border-line bg-paper/95 px-3 py-1.5 text-sm"
    >
      <li className="inline-flex items-center gap-2">
        <Swatch dashed={false} />
        {t("map.settled")}
      </li>
      <li className="inline-flex items-center gap-2">
        <Swatch dashed />
        {t("map.approximate")}
      </li>
      {showsOutlines && (
        <>
          <li className="inline-flex items-center gap-2">
            <Line isFormer />
            {t("map.outlineBefore")}
          </li>
          <li className="inline-flex items-center gap-2">
            <Line isFormer={false} />
            {t("map.outlineAfter")}
          </li>
        </>
      )}
      {hasHatched && (
        <li className="inline-flex items-center gap-2">
          <HatchedSwatch />
          {t("year.onMap.legend")}
        </li>
      )}
    </ul>
  );
}
