/** The review of a draft: its rows, what it would change, and what the plan check sees in it. */
import { Link } from "@tanstack/react-router";
import { useCallback, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { classes } from "#client/ui/classes.ts";
import { PageTitle } from "#client/ui/page-title.tsx";
import { useMedia } from "#client/ui/use-media.ts";
import type { DraftPage } from "#data/schema/draft.ts";
import type { MeasureId } from "#data/schema/ids.ts";
import { CellEditor } from "./cell-editor.tsx";
import type { GridColumn } from "./columns.ts";
import { CommitDialog } from "./commit-dialog.tsx";
import type { Meeting } from "./decision-queue.ts";
import { DraftDifference } from "./draft-difference.tsx";
import { DraftFindings } from "./draft-findings.tsx";
import type { DraftView } from "./draft-search.ts";
import { HeadForm } from "./head-form.tsx";
import { KeyLegend, useKeyLegend } from "./key-legend.tsx";
import type { Cursor } from "./keyboard.ts";
import { MeetingDialog } from "./meeting-dialog.tsx";
import { rowsIn } from "./order-rows.ts";
import { Rest } from "./rest.tsx";
import { ReviewBar } from "./review-bar.tsx";
import { ReviewRows } from "./review-rows.tsx";
import { cellId } from "./row-line.tsx";
import { useDraftFindings } from "./use-draft-findings.ts";
import { useDraftView } from "./use-draft-view.ts";
import { SCROLLS } from "./use-drawn-lines.ts";
import { NamesContext, useNames } from "./use-names.ts";
import { useReview } from "./use-review.ts";

function Title({ page }: { page: DraftPage }) {
  const { t } = useTranslation();
  const { document, head } = page.draft;
  return (
    <header className="flex flex-wrap items-baseline gap-x-4 gap-y-1 px-4 pt-3 pb-2">
      <nav aria-label={t("intake.heading")} className="text-sm">
        <Link to="/planer/ny" search={(previous) => ({ lang: previous.lang })} className="text-link">
          <span aria-hidden="true">← </span>
          {t("intake.all")}
        </Link>
      </nav>
      <h1 lang="sv" className="font-serif text-xl leading-tight font-bold tracking-tight wrap-anywhere">
        {head.title ?? document.fileName}
      </h1>
      <p className="text-sm text-muted">
        <span lang="sv" className="wrap-anywhere">{`${document.fileName}. `}</span>
        {page.held === null ? t("intake.head.isNew") : t("intake.head.replaces", { title: page.held.title })}
      </p>
    </header>
  );
}

export function Review({ opened }: { opened: DraftPage }) {
  const { t } = useTranslation();
  const names = useNames();
  const review = useReview(opened);
  const findings = useDraftFindings(review);
  const [view, setView] = useDraftView();
  const { page, rows, setCursor, saving } = review;
  const [editing, setEditing] = useState<Cursor | null>(null);
  const [hasKeys, setKeys] = useState(false);
  useKeyLegend();
  const [isCommitting, setCommitting] = useState(false);
  const [later, setLater] = useState<Meeting | null>(null);
  /** Whether the rows are shown because somebody has gone to one of them. */
  const [isSentToRow, setSentToRow] = useState(false);
  const isWide = useMedia("(min-width: 48rem)");

  const cell = useRef<HTMLElement | null>(null);
  const edit = useCallback(
    (cursor: Cursor) => {
      setCursor(cursor);
      cell.current = document.getElementById(cellId(cursor));
      setEditing(cursor);
    },
    [setCursor],
  );
  const leave = () => {
    setEditing(null);
    cell.current?.focus();
  };
  const edited = rows.find(({ key }) => key === editing?.row);
  // The row may go while its editor is open: another has decided about it.
  useEffect(() => {
    if (editing !== null && edited === undefined) setEditing(null);
  }, [editing, edited]);

  const turnTo = (next: DraftView) => {
    setSentToRow(false);
    setCommitting(false);
    setView(next);
  };
  const toRow = (measure: MeasureId, column: GridColumn | null = null) => {
    const row = rowsIn(page).find((one) => one.measure === measure);
    if (row === undefined) return;
    review.show({ row: row.key, column: column ?? "measure" });
    setSentToRow(true);
    setView("rows");
  };

  return (
    <NamesContext value={names}>
      <div
        className={classes("flex h-full flex-col bg-paper", isWide ? "min-h-0" : "relative overflow-y-auto")}
        {...(isWide ? {} : SCROLLS)}
      >
        <PageTitle>{t("intake.heading")}</PageTitle>
        <Title page={page} />
        <div className="px-4 pb-3">
          <HeadForm page={page} onChange={(head) => review.decide({ head })} />
        </div>
        <ReviewBar
          review={review}
          view={view}
          findings={findings.open?.length ?? null}
          hasKeys={hasKeys}
          onView={turnTo}
          onKeys={() => setKeys(!hasKeys)}
          onCommit={() => setCommitting(true)}
          onMeeting={() => setLater(null)}
        />
        {view === "rows" ? (
          <>
            {hasKeys && <KeyLegend />}
            <Rest page={page} />
            <ReviewRows
              review={review}
              findings={findings}
              isWide={isWide}
              takesFocus={isSentToRow}
              onEdit={edit}
              onKeys={() => setKeys(!hasKeys)}
            />
          </>
        ) : (
          <div className={classes("flex-1", isWide && "min-h-0 overflow-y-auto")}>
            {view === "difference" ? (
              <DraftDifference review={review} onRow={toRow} />
            ) : (
              <DraftFindings findings={findings} onRow={toRow} />
            )}
          </div>
        )}
        {editing !== null && edited !== undefined && (
          <CellEditor
            key={`${editing.row} ${editing.column}`}
            row={edited}
            column={editing.column}
            district={page.draft.head.district}
            cell={cell}
            onSave={(decision) => {
              if (decision !== null) review.decideRow(edited, decision);
              leave();
            }}
            onLeave={leave}
          />
        )}
        {isCommitting && (
          <CommitDialog
            page={page}
            isUnsaved={saving.unsaved > 0}
            findings={findings.open?.length ?? null}
            onView={turnTo}
            onClose={() => setCommitting(false)}
          />
        )}
        {saving.meeting !== null && later !== saving.meeting && (
          <MeetingDialog
            meeting={saving.meeting}
            onSettle={saving.settle}
            onLater={() => setLater(saving.meeting)}
          />
        )}
      </div>
    </NamesContext>
  );
}
