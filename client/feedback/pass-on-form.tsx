/** What both ways on share: the form, its word on why it was refused, and its buttons. */
import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { ApiError } from "#client/api/api.ts";
import type { Faults } from "#client/ui/faults.ts";
import { Form } from "#client/ui/form.tsx";
import { ModalActions } from "#client/ui/modal.tsx";
import { SubmitButton } from "#client/ui/submit-button.tsx";

interface PassOnFormProps {
  error: Error | null;
  isPending: boolean;
  check: () => Faults;
  save: string;
  onSave: (written: Readonly<Record<string, string>>) => void;
  onClose: () => void;
  children: ReactNode;
}

export function PassOnForm({ error, isPending, check, save, onSave, onClose, children }: PassOnFormProps) {
  const { t } = useTranslation();
  const isStale = error instanceof ApiError && error.problem.kind === "changed-meanwhile";
  return (
    <Form error={isStale ? null : error} check={check} onSubmit={onSave}>
      {isStale && (
        <p role="alert" className="font-semibold text-fault">
          {t("feedback.passOn.changed")}
        </p>
      )}
      {children}
      <ModalActions>
        <Button className="button" onPress={onClose}>
          {t("form.cancel")}
        </Button>
        <SubmitButton isPending={isPending}>{save}</SubmitButton>
      </ModalActions>
    </Form>
  );
}
