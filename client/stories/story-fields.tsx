/** For whom a story is, and in which language. */
import { useTranslation } from "react-i18next";
import { ChoiceField } from "#client/ui/choice-field.tsx";
import { Audience } from "#data/schema/audience.ts";
import type { StoryContent } from "#data/schema/story.ts";

interface ChosenProps<Value> {
  value: Value;
  onChoose: (value: Value) => void;
}

export function AudienceField(props: ChosenProps<Audience>) {
  const { t } = useTranslation();
  const choices = Audience.options.toReversed().map((value) => ({
    value,
    words: t(`stories.audience.${value}`),
  }));
  return <ChoiceField label={t("stories.for")} choices={choices} {...props} />;
}

const LANGUAGES = [
  { value: "sv", words: "Svenska" },
  { value: "en", words: "English" },
] as const;

export function LanguageField(props: ChosenProps<StoryContent["language"]>) {
  const { t } = useTranslation();
  return <ChoiceField label={t("stories.language")} choices={LANGUAGES} {...props} />;
}
