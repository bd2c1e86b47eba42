/** Asks why before something is sent back or taken down. */
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { tidy } from "#client/model/tidy.ts";
import { Field } from "#client/ui/field.tsx";
import { Form } from "#client/ui/form.tsx";
import { Modal, ModalActions } from "#client/ui/modal.tsx";
import { SubmitButton } from "#client/ui/submit-button.tsx";

interface ReasonFormProps {
  title: string;
  about?: string;
  submit: string;
  error: Error | null;
  isPending: boolean;
  onClose: () => void;
  onSubmit: (reason: string) => void;
}

export function ReasonForm({ title, about, submit, error, isPending, onClose, onSubmit }: ReasonFormProps) {
  const { t } = useTranslation();
  const reasonIn = (values: Readonly<Record<string, string>>) => tidy(values.reason ?? "");
  return (
    <Modal title={title} onClose={onClose}>
      {about !== undefined && <p className="mb-4">{about}</p>}
      <Form
        error={error}
        check={(values) => (reasonIn(values) === "" ? { reason: t("publish.reason.missing") } : {})}
        onSubmit={(values) => onSubmit(reasonIn(values))}
      >
        <Field
          label={t("publish.reason.label")}
          name="reason"
          rows={3}
          maxLength={600}
          description={t("edit.hint.noNames")}
        />
        <ModalActions>
          <Button className="button" onPress={onClose}>
            {t("form.cancel")}
          </Button>
          <SubmitButton isPending={isPending}>{submit}</SubmitButton>
        </ModalActions>
      </Form>
    </Modal>
  );
}
