/** What the room asks, caught while it is asked. */
import { useTranslation } from "react-i18next";
import { useMe } from "#client/model/use-me.ts";
import { useUndo } from "#client/model/use-undo.ts";
import { SavedLine } from "#client/ui/saved-line.tsx";
import type { PlaceId } from "#data/schema/ids.ts";
import { ROOM_QUESTIONS, type RoomQuestion, type Story } from "#data/schema/story.ts";
import { AskForm } from "./ask-form.tsx";
import { PresenterPart } from "./presenter-part.tsx";
import { QuestionList } from "./question-list.tsx";
import { useQuestionGround } from "./use-question-ground.ts";
import { useChangeStory } from "./use-story.ts";

export function RoomQuestions({ story, place }: { story: Story; place: PlaceId | null }) {
  const { t } = useTranslation();
  const { may } = useMe();
  const undo = useUndo();
  const change = useChangeStory(story, undo);
  const { places, placeName, today } = useQuestionGround(story);
  const { questions } = story;
  const mayEdit = may("edit", { district: story.district, actors: [] });
  const put = (next: RoomQuestion[]) => change.mutate({ questions: next });
  return (
    <PresenterPart title={t("stories.questions.heading")}>
      <SavedLine undo={undo} />
      {mayEdit && questions.length < ROOM_QUESTIONS && (
        <AskForm
          // Begun anew after each question, and with the place of the slide that is shown.
          key={`${questions.length} ${place}`}
          places={places}
          place={place}
          today={today}
          index={questions.length}
          error={change.error}
          isPending={change.isPending}
          onAsk={(question) => put([...questions, question])}
        />
      )}
      <div className="mt-4">
        <QuestionList
          questions={questions}
          placeName={placeName}
          today={today}
          {...(mayEdit ? { onChange: put } : {})}
        />
      </div>
    </PresenterPart>
  );
}
