/** What is done: its heading, its words, and what kind of work each part is. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { OptionalChoiceField } from "#client/ui/choice-field.tsx";
import type { DraftRow } from "#data/schema/draft-row.ts";
import { MeasureType } from "#data/schema/measure.ts";
import type { RowDecision } from "#data/schema/row-decision.ts";
import { EditorForm, type EditorProps } from "./editor-form.tsx";
import { measureDecision, measureFields } from "./row-fields.ts";
import { TextBox } from "./text-box.tsx";

interface MeasureEditorProps extends EditorProps<RowDecision | null> {
  row: DraftRow;
}

export function MeasureEditor({ row, onSave, onLeave }: MeasureEditorProps) {
  const { t } = useTranslation();
  const [fields, setFields] = useState(() => measureFields(row));
  const [isMissing, setMissing] = useState(false);
  const types = fields.types ?? [];
  const submit = () => {
    const outcome = measureDecision(row, fields);
    setMissing(outcome === null);
    if (outcome !== null) onSave(outcome.decision);
  };
  return (
    <EditorForm onSubmit={submit} onLeave={onLeave} fault={isMissing ? t("intake.editor.missing") : null}>
      <TextBox
        label={t("intake.editor.rubric")}
        value={fields.title}
        maxLength={160}
        rows={2}
        isFirst
        onChange={(title) => setFields({ ...fields, title })}
      />
      <TextBox
        label={t("intake.editor.measureText")}
        value={fields.text}
        maxLength={5_000}
        rows={5}
        onChange={(text) => setFields({ ...fields, text })}
      />
      {types.map((type, index) => (
        <OptionalChoiceField
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by where it stands.
          key={index}
          label={
            types.length === 1 ? t("intake.editor.types") : t("intake.editor.part", { number: index + 1 })
          }
          value={type ?? ""}
          nothing={t("intake.editor.noType")}
          choices={MeasureType.options.map((one) => ({ value: one, words: t(`terms.measureType.${one}`) }))}
          onChoose={(chosen) => setFields({ ...fields, types: types.with(index, chosen) })}
        />
      ))}
    </EditorForm>
  );
}
