/** The frame of every editor: what saves and what leaves, by key and by button. */
import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";

export interface EditorProps<Fields> {
  onSave: (fields: Fields) => void;
  onLeave: () => void;
}

interface EditorFormProps {
  onSubmit: () => void;
  onLeave: () => void;
  /** What is wrong with what was written. */
  fault?: string | null;
  children: ReactNode;
}

export function EditorForm({ onSubmit, onLeave, fault = null, children }: EditorFormProps) {
  const { t } = useTranslation();
  return (
    <form
      noValidate
      className="space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      <p role="alert" className="text-sm font-semibold text-fault empty:hidden">
        {fault}
      </p>
      <div className="flex justify-end gap-2">
        <Button className="button" onPress={onLeave}>
          {t("intake.editor.cancel")}
        </Button>
        <Button type="submit" className="button button-primary">
          {t("intake.editor.save")}
        </Button>
      </div>
    </form>
  );
}
