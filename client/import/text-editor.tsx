/** Writes a cell's words anew. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { DraftRow } from "#data/schema/draft-row.ts";
import type { RowDecision } from "#data/schema/row-decision.ts";
import { textOf } from "./columns.ts";
import { EditorForm, type EditorProps } from "./editor-form.tsx";
import { textDecision } from "./row-fields.ts";
import { TextBox } from "./text-box.tsx";

interface TextEditorProps extends EditorProps<RowDecision | null> {
  row: DraftRow;
  column: "problem" | "cause" | "goal" | "comment";
}

export function TextEditor({ row, column, onSave, onLeave }: TextEditorProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(() => textOf(row, column));
  return (
    <EditorForm onSubmit={() => onSave(textDecision(row, column, text))} onLeave={onLeave}>
      <TextBox
        label={t(`intake.column.${column}`)}
        value={text}
        maxLength={5_000}
        rows={6}
        isFirst
        onChange={setText}
      />
    </EditorForm>
  );
}
