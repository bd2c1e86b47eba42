/** Who: actors of the register, each with its role and the function that answers there. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { tidy } from "#client/model/tidy.ts";
import { ChooseActors } from "#client/records/choose-actors.tsx";
import { ChoiceField } from "#client/ui/choice-field.tsx";
import type { DraftRow } from "#data/schema/draft-row.ts";
import { type Responsibility, Role } from "#data/schema/measure.ts";
import type { RowDecision } from "#data/schema/row-decision.ts";
import { ChosenLine } from "./chosen-line.tsx";
import { EditorForm, type EditorProps } from "./editor-form.tsx";
import { changedFields } from "./row-fields.ts";
import { useKnownNames } from "./use-names.ts";

interface WhoEditorProps extends EditorProps<RowDecision | null> {
  row: DraftRow;
}

export function WhoEditor({ row, onSave, onLeave }: WhoEditorProps) {
  const { t } = useTranslation();
  const names = useKnownNames();
  const { data } = useQuery(queries.actors());
  const before = row.proposed.responsibilities;
  const [all, setAll] = useState<readonly Responsibility[]>(before);
  const change = (index: number, part: Partial<Responsibility>) =>
    setAll(all.map((one, at) => (at === index ? { ...one, ...part } : one)));
  const submit = () => {
    const responsibilities = all.map((one) => ({
      ...one,
      function: tidy(one.function ?? "") === "" ? null : tidy(one.function ?? ""),
    }));
    onSave(changedFields({ responsibilities }, { responsibilities: before }));
  };
  return (
    <EditorForm onSubmit={submit} onLeave={onLeave}>
      <ul className="space-y-1.5">
        {all.map(({ actor, role, function: duty }, index) => {
          const name = names.actor(actor);
          return (
            <ChosenLine
              // biome-ignore lint/suspicious/noArrayIndexKey: an actor may stand there twice, with two functions.
              key={`${actor} ${index}`}
              name={name}
              remove={t("intake.editor.removeActor", { name })}
              onRemove={() => setAll(all.filter((_, at) => at !== index))}
            >
              <div className="grid grid-cols-[8.5rem_1fr] gap-2 pb-1">
                <ChoiceField
                  label={t("intake.editor.role", { name })}
                  value={role}
                  choices={Role.options.map((one) => ({ value: one, words: t(`terms.role.${one}`) }))}
                  isLabelHidden
                  onChoose={(chosen) => change(index, { role: chosen })}
                />
                <input
                  aria-label={t("intake.editor.duty", { name })}
                  placeholder={t("intake.editor.dutyHint")}
                  lang="sv"
                  maxLength={160}
                  value={duty ?? ""}
                  onChange={(event) => change(index, { function: event.target.value })}
                  className="input"
                />
              </div>
            </ChosenLine>
          );
        })}
      </ul>
      <ChooseActors
        label={t("intake.editor.addActor")}
        placeholder={t("intake.editor.findActor")}
        actors={data?.items ?? []}
        chosen={all.map(({ actor }) => actor)}
        onChoose={(actor) =>
          setAll([...all, { actor, role: all.length === 0 ? "lead" : "takesPart", function: null }])
        }
      />
    </EditorForm>
  );
}
