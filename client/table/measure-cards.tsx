/** The same rows where there is no room for a table: one card below the other. */
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { MeasureCard } from "#client/records/measure-card.tsx";
import { PlaceLinks } from "#client/records/place-links.tsx";
import type { Line } from "./group-rows.ts";

interface MeasureCardsProps {
  lines: readonly Line[];
  onFold: (key: string) => void;
}

/** Pixels; measured once they are drawn. */
const CARD_HEIGHT = 180;

export function MeasureCards({ lines, onFold }: MeasureCardsProps) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => CARD_HEIGHT,
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 4,
  });
  return (
    <section
      ref={scroller}
      aria-label={t("table.cards")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard.
      tabIndex={0}
      className="relative h-full overflow-auto border-t border-line bg-paper-2"
    >
      <h2 className="sr-only">{t("table.cards")}</h2>
      <div className="relative" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start, key }) => {
          const line = lines[index];
          if (line === undefined) return null;
          return (
            <div
              key={key}
              data-index={index}
              ref={virtualizer.measureElement}
              className="absolute inset-x-0 top-0 px-4 py-1.5"
              style={{ transform: `translateY(${start}px)` }}
            >
              {line.kind === "group" ? (
                <h2 className="font-serif text-xl font-semibold">
                  <button
                    type="button"
                    aria-expanded={!line.isFolded}
                    onClick={() => onFold(line.key)}
                    className="flex min-h-9 w-full items-baseline gap-2 text-left"
                  >
                    {line.name}
                    <span className="tabular font-sans text-sm font-normal text-muted">
                      {t("table.export.rows", { count: line.count })}
                    </span>
                  </button>
                </h2>
              ) : (
                <>
                  <MeasureCard row={line.row} level={3} />
                  <PlaceLinks ids={line.row.places} />
                </>
              )}
            </div>
          );
        })}
      </div>
    </section>
  );
}
