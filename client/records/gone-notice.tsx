/** That what was to be changed is no longer there. */
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Modal, ModalActions } from "#client/ui/modal.tsx";

interface GoneNoticeProps {
  /** What it was called. */
  title: string;
  onClose: () => void;
}

export function GoneNotice({ title, onClose }: GoneNoticeProps) {
  const { t } = useTranslation();
  return (
    <Modal title={title} onClose={onClose}>
      <p>{t("outbox.correct.gone")}</p>
      <ModalActions>
        <Button className="button" onPress={onClose}>
          {t("form.cancel")}
        </Button>
      </ModalActions>
    </Modal>
  );
}
