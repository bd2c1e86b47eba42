/** What meetings have asked about a place, for those who work in its district. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { useMe } from "#client/model/use-me.ts";
import { useWithQuestionEdits } from "#client/outbox/index.ts";
import type { PlaceFeature } from "#data/schema/place-answer.ts";
import type { Story } from "#data/schema/story.ts";
import { QuestionList } from "./question-list.tsx";

const NO_STORIES: Story[] = [];

export function PlaceQuestions({ place: { id, properties } }: { place: PlaceFeature }) {
  const { t } = useTranslation();
  const { isInside, isInsideOf } = useMe();
  const { data } = useQuery({ ...queries.stories(), enabled: isInside });
  const stories = useWithQuestionEdits(data?.items ?? NO_STORIES);
  const asked = stories.flatMap((story) => {
    const questions = story.questions.filter(({ place }) => place === id);
    return questions.length === 0 ? [] : [{ story, questions }];
  });
  if (!isInsideOf(properties.district) || asked.length === 0) return null;
  const today = new Intl.DateTimeFormat("sv-SE").format(new Date());
  return (
    <section aria-labelledby="room-questions" className="mt-4">
      <h2 id="room-questions" className="mb-1 font-serif text-xl font-semibold">
        {t("stories.questions.heading")}
      </h2>
      {asked.map(({ story, questions }) => (
        <div key={story.id}>
          <QuestionList questions={questions} placeName={() => properties.name} today={today} />
          <p className="mt-1 text-sm">
            <Link
              to="/presentation/$id"
              params={{ id: story.id }}
              search={({ lang }) => ({ lang })}
              className="text-link"
            >
              {story.title}
            </Link>
          </p>
        </div>
      ))}
    </section>
  );
}
