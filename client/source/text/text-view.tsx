/** A text file as it is, with its lines' numbers; only those that are looked at are drawn. */
import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { fileQuery } from "#client/source/file-query.ts";
import { bringIntoView } from "#client/source/grid/bring-into-view.ts";
import { useWindow } from "#client/source/grid/use-window.ts";
import { InsteadOfFile } from "#client/source/instead-of-file.tsx";
import { type DocumentViewProps, SheetsView } from "#client/source/sheets-view.tsx";
import { sourceKey } from "#client/source/source-key.ts";
import { TextList } from "#client/source/text-list.tsx";
import { classes } from "#client/ui/classes.ts";
import { Loading } from "#client/ui/state.tsx";
import { linesOf, sourcesOn } from "./lines.ts";

/** Of a line, in pixels. */
const HEIGHT = 20;
/** So many lines more than are seen are drawn on each side. */
const MARGIN = 20;

function Lines({ lines, document, at, onPick }: DocumentViewProps & { lines: readonly string[] }) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const { top, height } = useWindow(scroller);
  const marked = at?.lines ?? null;
  const first = Math.max(Math.floor(top / HEIGHT) - MARGIN, 0);
  const drawn = lines.slice(first, Math.ceil((top + height) / HEIGHT) + MARGIN);

  useEffect(() => {
    const element = scroller.current;
    if (element === null || marked === null) return;
    element.scrollTop = bringIntoView(
      { start: element.scrollTop, size: element.clientHeight },
      { start: (marked.from - 1) * HEIGHT, size: (marked.to - marked.from + 1) * HEIGHT },
    );
  }, [marked]);

  /** Pressed again, a line points out the next of what stands on it. */
  const pick = (line: number) => {
    const sources = sourcesOn(document, line);
    const now = at === null ? -1 : sources.findIndex((source) => sourceKey(source) === sourceKey(at));
    const next = sources[(now + 1) % sources.length];
    if (next !== undefined) onPick(next);
  };

  return (
    <section
      ref={scroller}
      aria-label={t("source.lines")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keys that scroll.
      tabIndex={0}
      className="relative min-h-0 flex-1 overflow-auto bg-paper font-mono text-[0.8125rem] focus-visible:-outline-offset-2"
    >
      <ol
        className="relative m-0 w-max min-w-full list-none p-0"
        style={{ height: lines.length * HEIGHT, paddingTop: first * HEIGHT }}
      >
        {drawn.map((line, offset) => {
          const number = first + offset + 1;
          const isMarked = marked !== null && marked.from <= number && number <= marked.to;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: by keys a text is picked in the list below.
            <li
              key={number}
              value={number}
              aria-current={isMarked || undefined}
              onClick={() => pick(number)}
              className={classes(
                "flex cursor-pointer whitespace-pre",
                isMarked ? "bg-wash shadow-[inset_4px_0_0_var(--accent)]" : "hover:bg-paper-2",
              )}
              style={{ height: HEIGHT }}
            >
              <span aria-hidden="true" className="w-16 shrink-0 pr-3 text-right text-muted select-none">
                {number}
              </span>
              <span lang="sv" className="pr-4">
                {line}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

export function TextView({ fileUrl, ...props }: DocumentViewProps & { fileUrl: string }) {
  const { t } = useTranslation();
  const { data: bytes, error, refetch } = useQuery(fileQuery(fileUrl));
  const lines = useMemo(() => (bytes === undefined ? undefined : linesOf(bytes)), [bytes]);
  const texts = useMemo(
    () => [...props.document.sheets.flatMap(({ cells }) => cells), ...props.document.loose],
    [props.document],
  );
  if (error !== null || lines === null)
    return (
      <InsteadOfFile error={error ?? new Error("Not a text")} onRetry={() => void refetch()}>
        <SheetsView {...props} />
      </InsteadOfFile>
    );
  if (lines === undefined) return <Loading lines={8} />;
  return (
    <>
      <Lines lines={lines} {...props} />
      <TextList
        title={t("source.allTexts", { count: texts.length })}
        texts={texts}
        at={props.at}
        notUnderstood={props.notUnderstood}
        onPick={props.onPick}
      />
    </>
  );
}
