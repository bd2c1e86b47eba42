/** The review of a draft: its rows, and beside them the document that they were read in. */
import { Link } from "@tanstack/react-router";
import { useCallback, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Group, Panel, Separator, useDefaultLayout } from "react-resizable-panels";
import { classes } from "#client/ui/classes.ts";
import { PageTitle } from "#client/ui/page-title.tsx";
import { useMedia } from "#client/ui/use-media.ts";
import type { DraftPage } from "#data/schema/draft.ts";
import { BesideColumn, BesideSheet, SEPARATOR } from "./beside.tsx";
import { CellEditor } from "./cell-editor.tsx";
import { CommitDialog } from "./commit-dialog.tsx";
import type { Meeting } from "./decision-queue.ts";
import { HeadForm } from "./head-form.tsx";
import { KeyLegend } from "./key-legend.tsx";
import type { Cursor } from "./keyboard.ts";
import { MeetingDialog } from "./meeting-dialog.tsx";
import { Rest } from "./rest.tsx";
import { ReviewBar } from "./review-bar.tsx";
import { cellId } from "./row-line.tsx";
import { RowTable } from "./row-table.tsx";
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
  const { page, rows, setCursor, saving } = review;
  const [editing, setEditing] = useState<Cursor | null>(null);
  const [hasKeys, setKeys] = useState(false);
  const [isCommitting, setCommitting] = useState(false);
  const [later, setLater] = useState<Meeting | null>(null);
  const hasRoom = useMedia("(min-width: 70rem)");
  const isWide = useMedia("(min-width: 48rem)");
  const [isBesideOpen, setBesideOpen] = useState(isWide);
  const layout = useDefaultLayout({
    id: "platsplan.review",
    panelIds: ["rows", "beside"],
    storage: localStorage,
  });

  const cell = useRef<HTMLElement | null>(null);
  const edit = useCallback(
    (cursor: Cursor) => {
      setCursor(cursor);
      cell.current = document.getElementById(cellId(cursor));
      setEditing(cursor);
    },
    [setCursor],
  );
  const show = useCallback(() => setBesideOpen(true), []);
  const leave = () => {
    setEditing(null);
    cell.current?.focus();
  };
  const edited = rows.find(({ key }) => key === editing?.row);
  // The row may go while its editor is open: another has decided about it.
  useEffect(() => {
    if (editing !== null && edited === undefined) setEditing(null);
  }, [editing, edited]);

  const table = (
    <div className={classes("relative bg-paper", isWide && "h-full overflow-auto")}>
      <RowTable review={review} onEdit={edit} onShow={show} onKeys={() => setKeys(!hasKeys)} />
    </div>
  );
  return (
    <NamesContext value={names}>
      <div
        className={classes("flex h-full flex-col bg-paper", isWide ? "min-h-0" : "relative overflow-y-auto")}
      >
        <PageTitle>{t("intake.heading")}</PageTitle>
        <Title page={page} />
        <div className="px-4 pb-3">
          <HeadForm page={page} onChange={(head) => review.decide({ head })} />
        </div>
        <ReviewBar
          review={review}
          hasKeys={hasKeys}
          onKeys={() => setKeys(!hasKeys)}
          onCommit={() => setCommitting(true)}
          onMeeting={() => setLater(null)}
        />
        {hasKeys && <KeyLegend />}
        <Rest page={page} />
        <div className={classes("flex-1", isWide && "min-h-0")}>
          {hasRoom ? (
            <Group orientation="horizontal" disableCursor className="h-full" {...layout}>
              <Panel id="rows" defaultSize="64%" minSize="20rem">
                {table}
              </Panel>
              <Separator className={SEPARATOR} aria-label={t("intake.beside.resize")} />
              <Panel id="beside" minSize="18rem">
                <BesideColumn review={review} onEdit={edit} />
              </Panel>
            </Group>
          ) : (
            <div className={classes("flex flex-col", isWide && "h-full")}>
              <div className={classes(isWide && "min-h-0 flex-1")}>{table}</div>
              <BesideSheet review={review} onEdit={edit} isOpen={isBesideOpen} onOpen={setBesideOpen} />
            </div>
          )}
        </div>
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
          <CommitDialog page={page} isUnsaved={saving.unsaved > 0} onClose={() => setCommitting(false)} />
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
