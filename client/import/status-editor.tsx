/** How far the measure has come, and where it goes on. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ChoiceField, OptionalChoiceField } from "#client/ui/choice-field.tsx";
import type { DraftRow } from "#data/schema/draft-row.ts";
import type { RowDecision } from "#data/schema/row-decision.ts";
import { ContinuesIn, Status } from "#data/schema/status.ts";
import { EditorForm, type EditorProps } from "./editor-form.tsx";
import { changedFields } from "./row-fields.ts";

interface StatusEditorProps extends EditorProps<RowDecision | null> {
  row: DraftRow;
}

export function StatusEditor({ row: { proposed }, onSave, onLeave }: StatusEditorProps) {
  const { t } = useTranslation();
  const before = { status: proposed.status, continuesIn: proposed.continuesIn };
  const [fields, setFields] = useState(before);
  return (
    <EditorForm onSubmit={() => onSave(changedFields(fields, before))} onLeave={onLeave}>
      <ChoiceField
        label={t("intake.editor.status")}
        value={fields.status}
        choices={Status.options.map((status) => ({ value: status, words: t(`terms.status.${status}`) }))}
        isFirst
        onChoose={(status) => setFields({ ...fields, status })}
      />
      <OptionalChoiceField
        label={t("intake.editor.continuesIn")}
        value={fields.continuesIn ?? ""}
        nothing={t("intake.editor.continuesNowhere")}
        choices={ContinuesIn.options.map((one) => ({ value: one, words: t(`terms.continuesIn.${one}`) }))}
        onChoose={(continuesIn) => setFields({ ...fields, continuesIn })}
      />
    </EditorForm>
  );
}
