/** The lowest part of an edit dialog: what saves, and the way out. */
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";

interface EditFooterProps {
  /** Whether there is nothing to save yet. */
  isUnchanged: boolean;
  isSaving: boolean;
  onClose: () => void;
}

export function EditFooter({ isUnchanged, isSaving, onClose }: EditFooterProps) {
  const { t } = useTranslation();
  return (
    <footer className="flex flex-wrap items-center justify-end gap-3 border-t border-line bg-paper px-5 py-3">
      {isUnchanged && <p className="mr-auto text-sm text-muted">{t("edit.nothing")}</p>}
      <Button className="button" onPress={onClose}>
        {t("edit.cancel")}
      </Button>
      <Button
        type="submit"
        className="button button-primary disabled:cursor-default disabled:border-line disabled:bg-paper-3 disabled:text-muted"
        isDisabled={isSaving || isUnchanged}
      >
        {t(isSaving ? "edit.saving" : "edit.save")}
      </Button>
    </footer>
  );
}
