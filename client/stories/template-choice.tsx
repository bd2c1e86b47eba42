/** The way to a file in the municipality's own colours and typefaces. */
import { Button, FileTrigger } from "react-aria-components";
import { useTranslation } from "react-i18next";

const TEMPLATES = [".pptx", ".potx"];

interface TemplateChoiceProps {
  isDisabled: boolean;
  onChoose: (template: File) => void;
}

export function TemplateChoice({ isDisabled, onChoose }: TemplateChoiceProps) {
  const { t } = useTranslation();
  return (
    <span className="mt-2 block">
      <FileTrigger
        acceptedFileTypes={TEMPLATES}
        onSelect={(files) => {
          const [template] = files ?? [];
          if (template !== undefined) onChoose(template);
        }}
      >
        <Button className="button" isDisabled={isDisabled} aria-describedby="template-use">
          {t("storyFiles.pptx.dressed")}
        </Button>
      </FileTrigger>
      <span id="template-use" className="mt-1 block text-sm text-muted">
        {t("storyFiles.pptx.dressedUse")}
      </span>
    </span>
  );
}
