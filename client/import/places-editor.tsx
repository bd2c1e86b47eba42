/** Where: places of the register, or all of them, or the district as a whole. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { ChoosePlace } from "#client/records/choose-place.tsx";
import { ChoiceField } from "#client/ui/choice-field.tsx";
import type { DraftRow } from "#data/schema/draft-row.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import { Scope } from "#data/schema/plan.ts";
import type { RowDecision } from "#data/schema/row-decision.ts";
import { ChosenLine } from "./chosen-line.tsx";
import { EditorForm, type EditorProps } from "./editor-form.tsx";
import { changedFields } from "./row-fields.ts";
import { useKnownNames } from "./use-names.ts";

interface PlacesEditorProps extends EditorProps<RowDecision | null> {
  row: DraftRow;
  /** Whose places there are to choose from. */
  district: DistrictId | null;
}

export function PlacesEditor({ row, district, onSave, onLeave }: PlacesEditorProps) {
  const { t } = useTranslation();
  const names = useKnownNames();
  const { data } = useQuery(queries.places());
  const before = { places: row.proposed.places, scope: row.proposed.scope };
  const [fields, setFields] = useState(before);
  const places = (data?.features ?? [])
    .map(({ properties }) => properties)
    .filter((one) => one.district === district);
  const unknown = row.open.find(({ kind }) => kind === "unknown-place")?.words ?? "";
  return (
    <EditorForm onSubmit={() => onSave(changedFields(fields, before))} onLeave={onLeave}>
      <ul aria-label={t("intake.editor.places")} className="space-y-1.5">
        {fields.places.map((id) => (
          <ChosenLine
            key={id}
            name={names.place(id)}
            remove={t("intake.editor.removePlace", { name: names.place(id) })}
            onRemove={() => setFields({ ...fields, places: fields.places.filter((one) => one !== id) })}
          />
        ))}
      </ul>
      <ChoosePlace
        label={t("intake.editor.addPlace")}
        placeholder={t("intake.editor.findPlace")}
        isOpened
        places={places}
        chosen={fields.places}
        suggested={fields.places.length === 0 ? unknown : ""}
        onChoose={(id) => setFields({ scope: "places", places: [...fields.places, id] })}
      />
      <ChoiceField
        label={t("intake.editor.scope")}
        value={fields.scope}
        choices={Scope.options.map((scope) => ({
          value: scope,
          words: t(`intake.derived.scopes.${scope}`),
        }))}
        onChoose={(scope) => setFields({ ...fields, scope })}
      />
    </EditorForm>
  );
}
