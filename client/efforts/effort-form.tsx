/** What an effort is called, when it is, and who comes. */
import { type ReactNode, useState } from "react";
import { Button, Checkbox, CheckboxGroup, Label } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useActorName } from "#client/records/actor-name.tsx";
import { CheckMark } from "#client/ui/check-mark.tsx";
import { Field } from "#client/ui/field.tsx";
import { Form } from "#client/ui/form.tsx";
import { ModalActions } from "#client/ui/modal.tsx";
import { SubmitButton } from "#client/ui/submit-button.tsx";
import type { EffortContent, Participant } from "#data/schema/effort.ts";
import { ActorId } from "#data/schema/ids.ts";
import { effortWritten, functionField, type Written } from "./effort-draft.ts";

interface EffortFormProps {
  initial: Pick<EffortContent, "title" | "date" | "from" | "to" | "participants" | "note">;
  /** Who may be chosen: those who come already among them. */
  actors: readonly ActorId[];
  error: Error | null;
  isPending: boolean;
  /** Whether what is saved becomes an effort of its own. */
  isNew?: boolean;
  onSave: (written: ReturnType<typeof effortWritten>) => void;
  onCancel: () => void;
  /** What else is asked. */
  children?: ReactNode;
}

interface ParticipantsFieldProps {
  actors: readonly ActorId[];
  chosen: readonly ActorId[];
  onChange: (chosen: ActorId[]) => void;
}

function ParticipantsField({ actors, chosen, onChange }: ParticipantsFieldProps) {
  const { t } = useTranslation();
  const name = useActorName();
  return (
    <CheckboxGroup
      value={[...chosen]}
      onChange={(values) => onChange(values.map((value) => ActorId.parse(value)))}
    >
      <Label className="field-label">{t("efforts.form.participants")}</Label>
      <div className="space-y-1">
        {actors.map((actor) => (
          <Checkbox key={actor} value={actor} className="group flex cursor-pointer items-center gap-2">
            <CheckMark />
            <span lang="sv">{name(actor)}</span>
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}

const functionOf = (participants: readonly Participant[], actor: ActorId): string =>
  participants.find((one) => one.actor === actor)?.function ?? "";

export function EffortForm(props: EffortFormProps) {
  const { initial, actors, error, isPending, isNew = false, onSave, onCancel, children } = props;
  const { t } = useTranslation();
  const name = useActorName();
  const [chosen, setChosen] = useState<readonly ActorId[]>(() => [
    ...new Set(initial.participants.map(({ actor }) => actor)),
  ]);
  const isNobody = chosen.length === 0;
  return (
    <Form
      error={error}
      onSubmit={(written: Written) => {
        if (!isNobody) onSave(effortWritten(written, chosen));
      }}
    >
      <Field
        label={t("efforts.form.title")}
        name="title"
        defaultValue={initial.title}
        isRequired
        maxLength={120}
        autoComplete="off"
      />
      <div className="grid gap-3 sm:grid-cols-3">
        <Field label={t("efforts.form.date")} name="date" type="date" defaultValue={initial.date ?? ""} />
        <Field label={t("efforts.form.from")} name="from" type="time" defaultValue={initial.from ?? ""} />
        <Field label={t("efforts.form.to")} name="to" type="time" defaultValue={initial.to ?? ""} />
      </div>
      <ParticipantsField actors={actors} chosen={chosen} onChange={setChosen} />
      {isNobody && (
        <p role="alert" className="text-sm font-semibold text-fault">
          {t("efforts.form.nobody")}
        </p>
      )}
      {chosen.length > 0 && (
        <fieldset className="space-y-2">
          <legend className="font-semibold">{t("efforts.form.functions")}</legend>
          <p className="text-sm text-muted">{t("edit.hint.noNames")}</p>
          {chosen.map((actor, index) => (
            <Field
              key={actor}
              label={name(actor)}
              name={functionField(index)}
              defaultValue={functionOf(initial.participants, actor)}
              maxLength={100}
              autoComplete="off"
            />
          ))}
        </fieldset>
      )}
      <Field
        label={t("efforts.form.note")}
        name="note"
        rows={3}
        description={t("edit.hint.noNames")}
        defaultValue={initial.note ?? ""}
        maxLength={5_000}
      />
      {children}
      <ModalActions>
        <Button className="button" onPress={onCancel}>
          {t("form.cancel")}
        </Button>
        <SubmitButton isPending={isPending}>{t(isNew ? "efforts.goneWhile.save" : "form.save")}</SubmitButton>
      </ModalActions>
    </Form>
  );
}
