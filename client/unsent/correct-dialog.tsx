/** Words that wait, or were not taken, to be written anew where they are and sent in their turn. */
import { useId } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { QueuedEdit } from "#client/outbox/index.ts";
import { Field } from "#client/ui/field.tsx";
import { Modal, ModalActions } from "#client/ui/modal.tsx";
import { Notice } from "#client/ui/notice.tsx";
import { useCorrection } from "./use-correction.ts";
import { useWhyWords } from "./use-why-words.ts";
import { useWordNames } from "./use-word-names.ts";

interface CorrectDialogProps {
  edit: QueuedEdit;
  onClose: () => void;
}

/** As many lines as what is written takes, roughly. */
const LINE = 60;

export function CorrectDialog({ edit, onClose }: CorrectDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const { why } = useWhyWords();
  const name = useWordNames();
  const { words, write, isUnfit, send } = useCorrection(edit, onClose);
  const reason = why(edit);
  return (
    <Modal title={t("outbox.correct.title", { title: edit.title })} onClose={onClose}>
      <form
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        {reason !== null && <Notice tone="care" title={reason} />}
        {[...words].map(([path, written], index) => (
          <Field
            key={path}
            id={`${id}${path}`}
            name={path}
            lang="sv"
            label={name(edit, path)}
            rows={Math.min(6, 1 + Math.ceil(written.length / LINE))}
            value={written}
            onChange={(value) => write(path, value)}
            autoFocus={index === 0}
          />
        ))}
        <p role="alert" className="font-semibold text-fault empty:hidden">
          {isUnfit && t("edit.errors.unfit")}
        </p>
        <ModalActions>
          <Button className="button" onPress={onClose}>
            {t("form.cancel")}
          </Button>
          <Button type="submit" className="button button-primary">
            {t(edit.stuck === null ? "outbox.correct.save" : "outbox.correct.send")}
          </Button>
        </ModalActions>
      </form>
    </Modal>
  );
}
