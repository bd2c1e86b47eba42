/** A page as it was printed, with what was read on it: the marked text, and those that are in doubt. */
import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type RefObject, useEffect, useRef } from "react";
import { Sign } from "#client/source/cell-marks.tsx";
import { bringIntoView } from "#client/source/grid/bring-into-view.ts";
import { sourceKey } from "#client/source/source-key.ts";
import { Failure } from "#client/ui/state.tsx";
import type { Source } from "#data/schema/document.ts";
import { type PageText, rectangleOf, textAt } from "./on-page.ts";
import { useDrawnPage } from "./use-drawn-page.ts";

interface PdfPageProps {
  /** Null while it is fetched. */
  page: PDFPageProxy | null;
  label: string;
  /** Which page it is, from 1. */
  number: number;
  /** How many pixels a point has; 0 while that is not known. */
  scale: number;
  scroller: RefObject<HTMLElement | null>;
  texts: readonly PageText[];
  at: Source | null;
  notUnderstood: ReadonlySet<string>;
  onPick: (source: Source) => void;
}

export function PdfPage({ page, label, number, scale, scroller, texts, at, ...props }: PdfPageProps) {
  const holder = useRef<HTMLDivElement>(null);
  const { width, height } = page?.getViewport({ scale }) ?? { width: 0, height: 0 };
  const drawing = useDrawnPage(holder, page, scale);
  const box = at?.page === number ? at.box : null;

  useEffect(() => {
    const element = scroller.current;
    if (element === null || box === null || scale === 0) return;
    const { left, top, width, height } = rectangleOf(box, scale);
    element.scrollTo(
      bringIntoView({ start: element.scrollLeft, size: element.clientWidth }, { start: left, size: width }),
      bringIntoView({ start: element.scrollTop, size: element.clientHeight }, { start: top, size: height }),
    );
  }, [scroller, box, scale]);

  return (
    <section
      ref={scroller}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keys that scroll.
      tabIndex={0}
      aria-busy={drawing === "drawing"}
      className="min-h-0 flex-1 overflow-auto bg-paper-3 px-3 focus-visible:-outline-offset-2"
    >
      {drawing instanceof Error && <Failure error={drawing} />}
      {/* The texts stand once more in the list below; by keys they are picked there. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above. */}
      <div
        className="relative mx-auto my-3 cursor-pointer bg-white shadow-float"
        style={{ width, height }}
        onClick={(event) => {
          const { left, top } = event.currentTarget.getBoundingClientRect();
          const one = textAt(texts, { x: event.clientX - left, y: event.clientY - top }, scale);
          if (one !== null) props.onPick(one.source);
        }}
      >
        <div ref={holder} aria-hidden="true" className="size-full" />
        {texts.map(({ source, doubts }, index) => {
          const isMarked = at !== null && sourceKey(at) === sourceKey(source);
          const isLost = props.notUnderstood.has(sourceKey(source));
          if (source.box === null || !(isMarked || isLost || doubts.length > 0)) return null;
          return (
            <div
              // biome-ignore lint/suspicious/noArrayIndexKey: a page's texts never move.
              key={index}
              aria-hidden="true"
              data-marked={isMarked || undefined}
              // Paper is white, whatever the theme.
              className="pointer-events-none absolute data-marked:bg-[#0f5e63]/12 data-marked:outline-2 data-marked:-outline-offset-1 data-marked:outline-[#0f5e63]"
              style={rectangleOf(source.box, scale)}
            >
              <span className="absolute -top-2 -right-2 flex gap-0.5">
                {doubts.length > 0 && <Sign kind="doubt" />}
                {isLost && <Sign kind="notUnderstood" />}
              </span>
            </div>
          );
        })}
      </div>
    </section>
  );
}
