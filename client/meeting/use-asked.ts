/** The room's questions that stand on the agenda, held still while they are worked through. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { queries } from "#client/model/queries.ts";
import { useFilter } from "#client/model/use-filter.ts";
import { useMe } from "#client/model/use-me.ts";
import type { View } from "#client/model/use-view.ts";
import { useWithQuestionEdits } from "#client/outbox/index.ts";
import { askedAt } from "#data/rules/agenda/asked.ts";
import { upwards } from "#data/rules/upwards.ts";
import type { MeetingId } from "#data/schema/meeting.ts";
import type { RoomQuestion, Story } from "#data/schema/story.ts";
import type { QuestionItem } from "./item.ts";
import { today } from "./today.ts";

interface Asked extends RoomQuestion {
  story: Story;
}

const NO_STORIES: Story[] = [];

const questionsOf = (stories: readonly Story[]): Asked[] =>
  stories.flatMap((story) => story.questions.map((question) => ({ ...question, story })));

interface AskedSetting {
  meeting: MeetingId | null;
  weeks: number;
}

/** Of the districts where the reader may write, under the filter's districts and places; and of whom the filter or the meeting is about. */
export function useAsked({ actors }: View, { meeting, weeks }: AskedSetting): QuestionItem[] {
  const { filter } = useFilter();
  const { me, may } = useMe();
  const { data } = useQuery(queries.stories());
  const meetings = useQuery({ ...queries.meetings(), enabled: meeting !== null });
  const group = meetings.data?.items.find(({ id }) => id === meeting)?.group.actors;
  const saved = data?.items ?? NO_STORIES;
  const stories = useWithQuestionEdits(saved);
  const isThere = data !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: made anew with the filter, not with each answer: what is answered stays where it stood.
  const made = useMemo(() => {
    const own = saved.filter(
      ({ district }) =>
        may("edit", { district, actors: [] }) && (filter.district?.includes(district) ?? true),
    );
    const asked = questionsOf(own).filter(
      ({ place }) => filter.place === undefined || (place !== null && filter.place.includes(place)),
    );
    const about = { actors: [...(filter.actor ?? []), ...(group ?? [])], lineage: upwards(actors) };
    return askedAt(asked, about, { today: today(), weeks });
  }, [JSON.stringify(filter), JSON.stringify(group), weeks, me, isThere]);
  return useMemo(() => {
    const now = new Map(questionsOf(stories).map((question) => [question.id, question]));
    return made.map(({ question, reasons }) => {
      const { story, ...rest } = now.get(question.id) ?? question;
      return { kind: "question", id: question.id, ground: "asked", story, question: rest, reasons };
    });
  }, [made, stories]);
}
