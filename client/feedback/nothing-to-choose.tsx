/** That there is nothing yet that a piece could become a part of, and what to do first. */
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { ModalActions } from "#client/ui/modal.tsx";

export function NothingToChoose({ words, onClose }: { words: string; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      <p className="mb-4">{words}</p>
      <ModalActions>
        <Button className="button" onPress={onClose}>
          {t("form.done")}
        </Button>
      </ModalActions>
    </>
  );
}
