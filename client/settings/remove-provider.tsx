/** Ends the organisation's sign-in, once one has said that one means it. */
import { useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Modal, ModalActions } from "#client/ui/modal.tsx";

interface RemoveProviderProps {
  name: string;
  isPending: boolean;
  onRemove: () => void;
}

export function RemoveProvider({ name, isPending, onRemove }: RemoveProviderProps) {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button className="button button-fault" isPending={isPending} onPress={() => setAsking(true)}>
        {t("settings.provider.remove")}
      </Button>
      {isAsking && (
        <Modal title={t("settings.provider.removeTitle", { name })} onClose={() => setAsking(false)}>
          <p>{t("settings.provider.removeAbout")}</p>
          <ModalActions>
            <Button className="button" onPress={() => setAsking(false)}>
              {t("form.cancel")}
            </Button>
            <Button
              className="button button-fault"
              onPress={() => {
                setAsking(false);
                onRemove();
              }}
            >
              {t("settings.provider.remove")}
            </Button>
          </ModalActions>
        </Modal>
      )}
    </>
  );
}
