/** Removes a piece for good; asked first, for nothing takes it back. */
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { ErrorNotice } from "#client/ui/error-notice.tsx";
import { Modal, ModalActions } from "#client/ui/modal.tsx";
import type { Feedback } from "#data/schema/feedback.ts";
import { useRemove } from "./use-feedback-writes.ts";

interface RemoveFeedbackProps {
  piece: Feedback;
  onClose: () => void;
  onRemoved: () => void;
}

export function RemoveFeedback({ piece, onClose, onRemoved }: RemoveFeedbackProps) {
  const { t } = useTranslation();
  const { mutate, error, isPending } = useRemove(piece, onRemoved);
  return (
    <Modal title={t("feedback.remove.title")} onClose={onClose}>
      <p className="mb-4">{t("feedback.remove.body")}</p>
      {error !== null && <ErrorNotice error={error} />}
      <ModalActions>
        <Button className="button" onPress={onClose}>
          {t("feedback.remove.cancel")}
        </Button>
        <Button className="button button-primary" isDisabled={isPending} onPress={() => mutate()}>
          {t("feedback.remove.confirm")}
        </Button>
      </ModalActions>
    </Modal>
  );
}
