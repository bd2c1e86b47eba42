/** Two have written in the same cell: both are shown, and one chooses. */
import { useTranslation } from "react-i18next";
import { EditFrame } from "#client/ui/edit-frame.tsx";
import { MergeView } from "#client/ui/merge-view.tsx";
import { draftOf } from "./cell-draft.ts";
import type { EditedColumn } from "./columns.ts";
import type { Words } from "./row-text.ts";
import type { CellMeeting as Meeting } from "./use-cell-writes.ts";
import { useDraftWords } from "./use-draft-words.ts";

interface CellMeetingProps {
  meeting: Meeting;
  words: Words;
  /** Null: what the other has written stays. */
  onSettle: (draft: string | null) => void;
}

export function CellMeeting({ meeting: { column, current, draft }, words, onSettle }: CellMeetingProps) {
  const { t } = useTranslation();
  const said = useDraftWords();
  const theirs: Partial<Record<EditedColumn, string>> = { [column]: draftOf(column, current) };
  const merged: Partial<Record<EditedColumn, string>> = { [column]: draft };
  return (
    <EditFrame
      label={t("table.edit.label", { column: t(`table.column.${column}`), title: "" })}
      title={words.title(current)}
      isHeld
      onClose={() => onSettle(null)}
    >
      <MergeView<Partial<Record<EditedColumn, string>>>
        title={t("table.edit.meeting")}
        theirs={theirs}
        merge={{ merged, conflicts: [column], theirs: [], mine: [] }}
        words={{
          name: (field) => t(`table.column.${field}`),
          value: (field, record) => said(field, record[field] ?? ""),
        }}
        onSave={(chosen) => onSettle(chosen[column] ?? null)}
        onClose={() => onSettle(null)}
      />
    </EditFrame>
  );
}
