/** A new link for who has forgotten the password, or lost the second factor as well. */
import { useState } from "react";
import { Button, Checkbox } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { CheckMark } from "#client/ui/check-mark.tsx";
import { Form } from "#client/ui/form.tsx";
import { Modal, ModalActions } from "#client/ui/modal.tsx";
import { SubmitButton } from "#client/ui/submit-button.tsx";
import type { Person } from "#data/schema/account.ts";
import type { AdminChangeMade } from "#data/schema/admin-answer.ts";
import { LinkToHandOver } from "./link-to-hand-over.tsx";
import { useReset } from "./use-people-change.ts";

interface ResetDialogProps {
  person: Person;
  onClose: () => void;
  onMade: (made: AdminChangeMade) => void;
}

export function ResetDialog({ person, onClose, onMade }: ResetDialogProps) {
  const { t } = useTranslation();
  const [isLost, setLost] = useState(false);
  const { mutate, error, isPending, data } = useReset();
  const title = t("people.reset.title", { name: person.name });
  if (data !== undefined) {
    return (
      <Modal title={title} onClose={onClose}>
        <LinkToHandOver link={data.link ?? null} onDone={onClose} />
      </Modal>
    );
  }
  return (
    <Modal title={title} onClose={onClose}>
      <Form
        error={error}
        onSubmit={() => mutate({ id: person.id, secondFactor: isLost }, { onSuccess: onMade })}
      >
        <p>{t("people.reset.about")}</p>
        <Checkbox
          isSelected={isLost}
          onChange={setLost}
          className="group -mx-2 flex cursor-pointer gap-3 rounded-lg px-2 py-1.5 data-focus-visible:outline-2 data-focus-visible:outline-accent"
        >
          <span className="mt-0.5">
            <CheckMark />
          </span>
          <span className="leading-snug">
            <span className="block font-semibold">{t("people.reset.secondFactor")}</span>
            <span className="block text-sm text-muted">{t("people.reset.secondFactorAbout")}</span>
          </span>
        </Checkbox>
        <ModalActions>
          <Button className="button" onPress={onClose}>
            {t("form.cancel")}
          </Button>
          <SubmitButton isPending={isPending}>{t("people.reset.submit")}</SubmitButton>
        </ModalActions>
      </Form>
    </Modal>
  );
}
