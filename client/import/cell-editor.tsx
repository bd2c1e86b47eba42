/** The editor of the cell that was opened, beside it. */
import type { RefObject } from "react";
import { Dialog, Heading, Popover } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { DraftRow } from "#data/schema/draft-row.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import type { RowDecision } from "#data/schema/row-decision.ts";
import type { GridColumn } from "./columns.ts";
import { MeasureEditor } from "./measure-editor.tsx";
import { PlacesEditor } from "./places-editor.tsx";
import { StatusEditor } from "./status-editor.tsx";
import { TextEditor } from "./text-editor.tsx";
import { WhenEditor } from "./when-editor.tsx";
import { WhoEditor } from "./who-editor.tsx";

interface CellEditorProps {
  row: DraftRow;
  column: GridColumn;
  district: DistrictId | null;
  /** The cell that it stands beside. */
  cell: RefObject<Element | null>;
  /** Null where nothing was changed. */
  onSave: (decision: RowDecision | null) => void;
  onLeave: () => void;
}

function Editor({ row, column, district, onSave, onLeave }: Omit<CellEditorProps, "cell">) {
  const ways = { onSave, onLeave };
  switch (column) {
    case "places":
      return <PlacesEditor row={row} district={district} {...ways} />;
    case "measure":
      return <MeasureEditor row={row} {...ways} />;
    case "when":
      return <WhenEditor row={row} {...ways} />;
    case "who":
      return <WhoEditor row={row} {...ways} />;
    // What was followed up is the document's; what it says of the status is decided there.
    case "followUp":
    case "status":
      return <StatusEditor row={row} {...ways} />;
    case "problem":
    case "cause":
    case "goal":
    case "comment":
      return <TextEditor row={row} column={column} {...ways} />;
  }
}

export function CellEditor(props: CellEditorProps) {
  const { t } = useTranslation();
  const { row, column, cell, onLeave } = props;
  const title = t("intake.editor.title", {
    column: t(`intake.cell.${column === "followUp" ? "status" : column}`),
    number: row.row.number,
  });
  return (
    <Popover
      isOpen
      triggerRef={cell}
      placement="bottom start"
      offset={2}
      onOpenChange={(isOpen) => !isOpen && onLeave()}
      className="max-h-[85dvh] w-[26rem] max-w-[calc(100vw-1.5rem)] overflow-y-auto rounded-xl border border-line bg-paper text-ink shadow-float"
    >
      <Dialog className="p-4 outline-none">
        <Heading slot="title" level={2} className="mb-2 text-sm font-semibold text-muted">
          {title}
        </Heading>
        <Editor {...props} />
      </Dialog>
    </Popover>
  );
}
