/** How an effort went, told afterwards. */
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { tidy } from "#client/model/tidy.ts";
import { Field } from "#client/ui/field.tsx";
import { Form } from "#client/ui/form.tsx";
import { ModalActions } from "#client/ui/modal.tsx";
import { SubmitButton } from "#client/ui/submit-button.tsx";
import type { EffortOutcome } from "#data/schema/effort.ts";

interface OutcomeFormProps {
  initial: EffortOutcome;
  error: Error | null;
  isPending: boolean;
  /** Whether what is saved becomes an effort of its own. */
  isNew?: boolean;
  onSave: (outcome: EffortOutcome) => void;
  onCancel: () => void;
}

export function OutcomeForm(props: OutcomeFormProps) {
  const { initial, error, isPending, isNew = false, onSave, onCancel } = props;
  const { t } = useTranslation();
  return (
    <Form
      error={error}
      check={(written) =>
        tidy(written["outcome.text"] ?? "") === "" ? { "outcome.text": t("form.missing") } : {}
      }
      onSubmit={(written) =>
        onSave({ date: written["outcome.date"] ?? "", text: tidy(written["outcome.text"] ?? "") })
      }
    >
      <Field
        label={t("efforts.outcome.date")}
        name="outcome.date"
        type="date"
        isRequired
        defaultValue={initial.date}
      />
      <Field
        label={t("efforts.outcome.text")}
        name="outcome.text"
        rows={5}
        description={t("edit.hint.noNames")}
        defaultValue={initial.text}
        maxLength={5_000}
      />
      <ModalActions>
        <Button className="button" onPress={onCancel}>
          {t("form.cancel")}
        </Button>
        <SubmitButton isPending={isPending}>{t(isNew ? "efforts.goneWhile.save" : "form.save")}</SubmitButton>
      </ModalActions>
    </Form>
  );
}
