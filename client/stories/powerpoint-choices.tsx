/** How the PowerPoint is to be: with notes for whoever presents, in the municipality's own colours and typefaces. */
import { useId } from "react";
import { Button, Checkbox, FileTrigger } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { CheckMark } from "#client/ui/check-mark.tsx";

const TEMPLATES = [".pptx", ".potx"];

interface PowerPointChoicesProps {
  hasNotes: boolean;
  onNotes: (hasNotes: boolean) => void;
  isDisabled: boolean;
  onTemplate: (template: File) => void;
}

export function PowerPointChoices({ hasNotes, onNotes, isDisabled, onTemplate }: PowerPointChoicesProps) {
  const { t } = useTranslation();
  const [notesUse, templateUse] = [useId(), useId()];
  return (
    <span className="mt-2 block">
      <Checkbox
        isSelected={hasNotes}
        onChange={onNotes}
        isDisabled={isDisabled}
        aria-describedby={notesUse}
        className="group flex min-h-7 w-fit cursor-pointer items-center gap-2"
      >
        <CheckMark />
        {t("storyFiles.noted")}
      </Checkbox>
      <span id={notesUse} className="mb-3 block text-sm text-muted">
        {t("storyFiles.notedUse")}
      </span>
      <FileTrigger
        acceptedFileTypes={TEMPLATES}
        onSelect={(files) => {
          const [template] = files ?? [];
          if (template !== undefined) onTemplate(template);
        }}
      >
        <Button className="button" isDisabled={isDisabled} aria-describedby={templateUse}>
          {t("storyFiles.dressed")}
        </Button>
      </FileTrigger>
      <span id={templateUse} className="mt-1 block text-sm text-muted">
        {t("storyFiles.dressedUse")}
      </span>
    </span>
  );
}
