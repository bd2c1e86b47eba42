/** A piece as a question from the room, at its place: rewritten, with who answers and by when. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { tidy } from "#client/model/tidy.ts";
import { useView } from "#client/model/use-view.ts";
import { Field } from "#client/ui/field.tsx";
import { type Feedback, type FeedbackPassedOn, FeedbackToQuestion } from "#data/schema/feedback.ts";
import { ChosenField } from "./chosen-field.tsx";
import { NothingToChoose } from "./nothing-to-choose.tsx";
import { PassOnForm } from "./pass-on-form.tsx";
import { usePassOn } from "./use-feedback-writes.ts";

interface QuestionFormProps {
  piece: Feedback;
  onPassedOn: (made: FeedbackPassedOn) => void;
  onClose: () => void;
}

export function QuestionForm({ piece, onPassedOn, onClose }: QuestionFormProps) {
  const { t } = useTranslation();
  const { actors } = useView();
  const { data } = useQuery(queries.stories());
  const stories = (data?.items ?? []).filter(({ district }) => district === piece.district);
  const { mutate, error, isPending } = usePassOn(piece, onPassedOn);
  const [asked, setStory] = useState("");
  const [owner, setOwner] = useState("");
  const [text, setText] = useState("");
  const [promised, setPromised] = useState("");
  // Where there is one, there is nothing to choose.
  const story = stories.find(({ id }) => id === asked) ?? (stories.length === 1 ? stories[0] : undefined);
  const written = { story: story?.id, version: story?.version, text: tidy(text), owner, promised };
  // In the order in which they stand: the first that is wrong gets the focus.
  const check = () => ({
    ...(story === undefined ? { story: t("feedback.passOn.choose") } : {}),
    ...(tidy(text) === "" ? { text: t("form.missing") } : {}),
    ...(owner === "" ? { owner: t("feedback.passOn.choose") } : {}),
    ...(FeedbackToQuestion.shape.promised.safeParse(promised).success
      ? {}
      : { promised: t("meeting.fault.day") }),
  });
  const save = () => {
    const question = FeedbackToQuestion.safeParse(written);
    if (question.success) mutate({ question: question.data });
  };
  if (data !== undefined && stories.length === 0)
    return <NothingToChoose words={t("feedback.passOn.noStories")} onClose={onClose} />;
  return (
    <PassOnForm
      error={error}
      isPending={isPending}
      check={check}
      save={t("feedback.passOn.saveQuestion")}
      onSave={save}
      onClose={onClose}
    >
      <ChosenField
        name="story"
        label={t("feedback.passOn.story")}
        nothing={t("feedback.passOn.chooseStory")}
        value={story?.id ?? ""}
        choices={stories.map(({ id, title }) => ({ value: id, words: title }))}
        onChoose={setStory}
      />
      <Field
        name="text"
        label={t("feedback.passOn.text")}
        description={t("feedback.passOn.rewrite")}
        rows={3}
        maxLength={600}
        isRequired
        value={text}
        onChange={setText}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <ChosenField
          name="owner"
          label={t("feedback.passOn.owner")}
          nothing={t("feedback.passOn.chooseOwner")}
          value={owner}
          choices={actors.map(({ id, name }) => ({ value: id, words: name }))}
          onChoose={setOwner}
        />
        <Field
          name="promised"
          label={t("feedback.passOn.promised")}
          type="date"
          isRequired
          value={promised}
          onChange={setPromised}
        />
      </div>
    </PassOnForm>
  );
}
