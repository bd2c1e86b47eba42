/** Asked of whoever signs out while something is unsent: nothing of it stays in the browser for the next. */
import { useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useOutbox, useOutboxState } from "#client/outbox/index.ts";
import { Modal, ModalActions } from "#client/ui/modal.tsx";

interface LeaveQuestionProps {
  /** Nothing is left here that is unsent. */
  onLeave: () => void;
  onStay: () => void;
}

export function LeaveQuestion({ onLeave, onStay }: LeaveQuestionProps) {
  const { t } = useTranslation();
  const outbox = useOutbox();
  const { edits } = useOutboxState();
  const [tried, setTried] = useState<"no" | "trying" | "failed">("no");
  const send = async () => {
    setTried("trying");
    await outbox.flush();
    if (outbox.state().edits.length === 0) onLeave();
    else setTried("failed");
  };
  const drop = async () => {
    await outbox.drop(edits.map(({ id }) => id));
    onLeave();
  };
  return (
    <Modal title={t("outbox.leave.title")} onClose={onStay}>
      <p>{t("outbox.leave.body", { count: edits.length })}</p>
      <p role="status" className="mt-2 min-h-6 font-semibold text-fault">
        {tried === "failed" && t("outbox.leave.failed")}
      </p>
      <ModalActions>
        <Button className="button" onPress={onStay}>
          {t("outbox.leave.stay")}
        </Button>
        <Button className="button" onPress={() => void drop()}>
          {t("outbox.leave.drop")}
        </Button>
        <Button className="button button-primary" isDisabled={tried === "trying"} onPress={() => void send()}>
          {t(tried === "trying" ? "outbox.leave.sending" : "outbox.leave.send")}
        </Button>
      </ModalActions>
    </Modal>
  );
}
