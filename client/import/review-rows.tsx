/** The rows of a draft, and beside them the document that they were read in. */
import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { Group, Panel, Separator, useDefaultLayout } from "react-resizable-panels";
import { classes } from "#client/ui/classes.ts";
import { useMedia } from "#client/ui/use-media.ts";
import { BesideColumn, BesideSheet, SEPARATOR } from "./beside.tsx";
import type { Cursor } from "./keyboard.ts";
import { RowTable } from "./row-table.tsx";
import type { DraftFindings } from "./use-draft-findings.ts";
import { SCROLLS } from "./use-drawn-lines.ts";
import type { ReviewState } from "./use-review.ts";

interface ReviewRowsProps {
  review: ReviewState;
  findings: DraftFindings;
  isWide: boolean;
  /** Whether somebody has come here by a way to the marked row. */
  takesFocus: boolean;
  onEdit: (cursor: Cursor) => void;
  onKeys: () => void;
}

export function ReviewRows({ review, findings, isWide, takesFocus, onEdit, onKeys }: ReviewRowsProps) {
  const { t } = useTranslation();
  const hasRoom = useMedia("(min-width: 70rem)");
  const [isBesideOpen, setBesideOpen] = useState(isWide);
  const layout = useDefaultLayout({
    id: "platsplan.review",
    panelIds: ["rows", "beside"],
    storage: localStorage,
  });
  const show = useCallback(() => setBesideOpen(true), []);
  const beside = { review, findings, onEdit };
  const table = (
    <div
      className={classes("@container relative bg-paper", isWide && "h-full overflow-auto")}
      {...(isWide ? SCROLLS : {})}
    >
      <RowTable review={review} takesFocus={takesFocus} onEdit={onEdit} onShow={show} onKeys={onKeys} />
    </div>
  );
  return (
    <div className={classes("flex-1", isWide && "min-h-0")}>
      {hasRoom ? (
        <Group orientation="horizontal" disableCursor className="h-full" {...layout}>
          <Panel id="rows" defaultSize="64%" minSize="20rem">
            {table}
          </Panel>
          <Separator className={SEPARATOR} aria-label={t("intake.beside.resize")} />
          <Panel id="beside" minSize="18rem">
            <BesideColumn {...beside} />
          </Panel>
        </Group>
      ) : (
        <div className={classes("flex flex-col", isWide && "h-full")}>
          <div className={classes(isWide && "min-h-0 flex-1")}>{table}</div>
          <BesideSheet {...beside} isOpen={isBesideOpen} onOpen={setBesideOpen} />
        </div>
      )}
    </div>
  );
}
