/** Catches a question from the room while it is asked: never who asked it. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { tidy } from "#client/model/tidy.ts";
import { useView } from "#client/model/use-view.ts";
import { OptionalChoiceField } from "#client/ui/choice-field.tsx";
import { Field } from "#client/ui/field.tsx";
import { Form } from "#client/ui/form.tsx";
import { SubmitButton } from "#client/ui/submit-button.tsx";
import { ActorId, PlaceId } from "#data/schema/ids.ts";
import type { RoomQuestion } from "#data/schema/story.ts";

interface AskFormProps {
  /** Those of the story. */
  places: readonly { id: PlaceId; name: string }[];
  /** The one that is shown; null where the slide is about none. */
  place: PlaceId | null;
  today: string;
  /** Which of the story's questions it becomes: the server names its faults so. */
  index: number;
  error: Error | null;
  isPending: boolean;
  onAsk: (question: RoomQuestion) => void;
}

export function AskForm({ places, place, today, index, error, isPending, onAsk }: AskFormProps) {
  const { t } = useTranslation();
  const { actors } = useView();
  const [about, setAbout] = useState<string>(place ?? "");
  const [owner, setOwner] = useState("");
  const ask = (text: string, promised: string) =>
    onAsk({
      id: crypto.randomUUID(),
      place: PlaceId.nullable().parse(about === "" ? null : about),
      text: tidy(text),
      askedOn: today,
      owner: ActorId.nullable().parse(owner === "" ? null : owner),
      promised: promised === "" ? null : promised,
      answeredOn: null,
      answer: null,
    });
  const field = (name: "text" | "promised") => `questions.${index}.${name}`;
  return (
    <Form
      error={error}
      onSubmit={(written) => ask(written[field("text")] ?? "", written[field("promised")] ?? "")}
    >
      <Field
        label={t("stories.questions.text")}
        name={field("text")}
        rows={2}
        isRequired
        maxLength={600}
        description={t("edit.hint.noNames")}
      />
      <OptionalChoiceField
        label={t("stories.questions.place")}
        value={about}
        nothing={t("stories.questions.noPlace")}
        choices={places.map(({ id, name }) => ({ value: String(id), words: name }))}
        onChoose={(id) => setAbout(id ?? "")}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <OptionalChoiceField
          label={t("stories.questions.who")}
          value={owner}
          nothing={t("stories.questions.noOwner")}
          choices={actors.map(({ id, name }) => ({ value: String(id), words: name }))}
          onChoose={(id) => setOwner(id ?? "")}
        />
        <Field label={t("stories.questions.when")} name={field("promised")} type="date" />
      </div>
      <SubmitButton isPending={isPending}>{t("stories.questions.catch")}</SubmitButton>
    </Form>
  );
}
