/** What a story is called, for whom it is, in which language and how large. */
import { useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { tidy } from "#client/model/tidy.ts";
import { ChoiceField } from "#client/ui/choice-field.tsx";
import { Field } from "#client/ui/field.tsx";
import { Form } from "#client/ui/form.tsx";
import { Modal, ModalActions } from "#client/ui/modal.tsx";
import { SubmitButton } from "#client/ui/submit-button.tsx";
import { type Story, type StoryPatch, TextSize } from "#data/schema/story.ts";
import { AudienceField, LanguageField } from "./story-fields.tsx";

interface StorySettingsProps {
  story: Story;
  error: Error | null;
  isPending: boolean;
  onSave: (patch: StoryPatch) => void;
  onClose: () => void;
}

export function StorySettings({ story, error, isPending, onSave, onClose }: StorySettingsProps) {
  const { t } = useTranslation();
  const [audience, setAudience] = useState(story.audience);
  const [language, setLanguage] = useState(story.language);
  const [textSize, setTextSize] = useState(story.textSize);
  return (
    <Modal title={t("stories.settings")} onClose={onClose}>
      <Form
        error={error}
        onSubmit={({ title = "" }) => onSave({ title: tidy(title), audience, language, textSize })}
      >
        <Field
          label={t("stories.title")}
          name="title"
          defaultValue={story.title}
          isRequired
          maxLength={120}
          autoComplete="off"
        />
        <AudienceField value={audience} onChoose={setAudience} />
        <div className="grid gap-3 sm:grid-cols-2">
          <LanguageField value={language} onChoose={setLanguage} />
          <ChoiceField
            label={t("stories.textSize")}
            value={textSize}
            choices={TextSize.options.map((value) => ({ value, words: t(`stories.size.${value}`) }))}
            onChoose={setTextSize}
          />
        </div>
        <ModalActions>
          <Button className="button" onPress={onClose}>
            {t("form.cancel")}
          </Button>
          <SubmitButton isPending={isPending}>{t("form.save")}</SubmitButton>
        </ModalActions>
      </Form>
    </Modal>
  );
}
