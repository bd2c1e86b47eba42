/** The way to a file in the municipality's own colours and typefaces. */
import { useId } from "react";
import { Button, FileTrigger } from "react-aria-components";
import { useTranslation } from "react-i18next";

const TEMPLATES = [".pptx", ".potx"];

interface TemplateChoiceProps {
  /** Of the file that is to be dressed. */
  name: string;
  isDisabled: boolean;
  onChoose: (template: File) => void;
}

export function TemplateChoice({ name, isDisabled, onChoose }: TemplateChoiceProps) {
  const { t } = useTranslation();
  const use = useId();
  return (
    <span className="mt-2 block">
      <FileTrigger
        acceptedFileTypes={TEMPLATES}
        onSelect={(files) => {
          const [template] = files ?? [];
          if (template !== undefined) onChoose(template);
        }}
      >
        <Button className="button" isDisabled={isDisabled} aria-describedby={use}>
          {t("storyFiles.dressed")}
          <span className="sr-only">: {name}</span>
        </Button>
      </FileTrigger>
      <span id={use} className="mt-1 block text-sm text-muted">
        {t("storyFiles.dressedUse")}
      </span>
    </span>
  );
}
