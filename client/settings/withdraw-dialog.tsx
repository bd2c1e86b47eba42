/** Withdraws an invitation that has not been taken up, once one has said that one means it. */
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Modal, ModalActions } from "#client/ui/modal.tsx";
import { Notice } from "#client/ui/notice.tsx";
import type { Person } from "#data/schema/account.ts";
import type { AdminChangeMade } from "#data/schema/admin-answer.ts";
import { useWithdrawal } from "./use-people-change.ts";
import { useUndoRefusal } from "./use-undo-refusal.ts";

interface WithdrawDialogProps {
  person: Person;
  onClose: () => void;
  onDone: (made: AdminChangeMade) => void;
}

export function WithdrawDialog({ person: { id, name, version }, onClose, onDone }: WithdrawDialogProps) {
  const { t } = useTranslation();
  const { mutate, error, isPending } = useWithdrawal();
  const refused = useUndoRefusal();
  return (
    <Modal title={t("people.withdraw.title", { name })} onClose={onClose}>
      <div className="space-y-5">
        {error !== null && (
          <div role="alert">
            <Notice tone="fault" title={refused(error)} />
          </div>
        )}
        <p>{t("people.withdraw.about")}</p>
        <ModalActions>
          <Button className="button" onPress={onClose}>
            {t("form.cancel")}
          </Button>
          <Button
            className="button button-fault"
            isPending={isPending}
            onPress={() => mutate({ id, version }, { onSuccess: onDone })}
          >
            {t("people.withdraw.submit")}
          </Button>
        </ModalActions>
      </div>
    </Modal>
  );
}
