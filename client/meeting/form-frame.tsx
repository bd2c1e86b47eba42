/** A form that opens at a key beside what is talked about: saved with Ctrl+Enter, left with Escape. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface FormFrameProps {
  label: string;
  onSave: () => void;
  onClose: () => void;
  children: ReactNode;
}

export function FormFrame({ label, onSave, onClose, children }: FormFrameProps) {
  const { t } = useTranslation();
  return (
    <form
      aria-label={label}
      className="space-y-3 rounded-xl border border-line bg-paper-2 p-4"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onSave();
      }}
    >
      {children}
      <div className="flex flex-wrap gap-2">
        <button type="submit" className="button button-primary">
          {t("meeting.save")}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t("meeting.cancel")}
        </button>
      </div>
    </form>
  );
}
