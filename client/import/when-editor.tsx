/** When: the document's words, and what they come to. */
import { useState } from "react";
import { Checkbox, Input, Label, TextField } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { CheckMark } from "#client/ui/check-mark.tsx";
import type { DraftRow } from "#data/schema/draft-row.ts";
import type { RowDecision } from "#data/schema/row-decision.ts";
import { EditorForm, type EditorProps } from "./editor-form.tsx";
import { type WhenFault, type WhenFields, whenDecision, whenFields } from "./row-fields.ts";
import { TextBox } from "./text-box.tsx";

interface WhenEditorProps extends EditorProps<RowDecision | null> {
  row: DraftRow;
}

export function WhenEditor({ row, onSave, onLeave }: WhenEditorProps) {
  const { t } = useTranslation();
  const [fields, setFields] = useState(() => whenFields(row));
  const [fault, setFault] = useState<WhenFault | null>(null);
  const set = (part: Partial<WhenFields>) => setFields({ ...fields, ...part });
  const submit = () => {
    const outcome = whenDecision(row, fields);
    setFault(typeof outcome === "string" ? outcome : null);
    if (typeof outcome !== "string") onSave(outcome.decision);
  };
  const line = (label: string, value: string, onChange: (text: string) => void, isInvalid: boolean) => (
    <TextField value={value} onChange={onChange} isInvalid={isInvalid} className="block min-w-0">
      <Label className="field-label">{label}</Label>
      <Input className="input tabular" />
    </TextField>
  );
  const told =
    fault === null ? null : t(fault === "badDate" ? "intake.editor.badDate" : "intake.head.badYear");
  return (
    <EditorForm onSubmit={submit} onLeave={onLeave} fault={told}>
      <TextBox
        label={t("intake.editor.words")}
        value={fields.words}
        maxLength={160}
        rows={2}
        isFirst
        onChange={(words) => set({ words })}
      />
      <div className="grid grid-cols-2 gap-3">
        {line(t("intake.editor.from"), fields.from, (from) => set({ from }), fault === "badDate")}
        {line(t("intake.editor.to"), fields.to, (to) => set({ to }), fault === "badDate")}
      </div>
      <p className="text-sm text-muted">{t("intake.editor.date")}</p>
      {line(
        t("intake.editor.targetYear"),
        fields.targetYear,
        (targetYear) => set({ targetYear }),
        fault === "badYear",
      )}
      <Checkbox
        isSelected={fields.lineWork}
        onChange={(lineWork) => set({ lineWork })}
        className="group flex cursor-pointer items-center gap-2 rounded data-focus-visible:outline-2 data-focus-visible:outline-offset-2 data-focus-visible:outline-accent"
      >
        <CheckMark />
        {t("intake.editor.lineWork")}
      </Checkbox>
    </EditorForm>
  );
}
