/** What stands on a meeting's agenda: a measure, or a question from the room. Pure. */
import type { AgendaItem } from "#data/rules/agenda/agenda.ts";
import type { AskedItem } from "#data/rules/agenda/asked.ts";
import { GROUNDS, type Ground } from "#data/rules/agenda/reason.ts";
import type { ListedMeasure } from "#data/schema/measure-answer.ts";
import type { RoomQuestion, Story } from "#data/schema/story.ts";

export interface MeasureItem extends AgendaItem<ListedMeasure> {
  kind: "measure";
  id: string;
}

export interface QuestionItem extends AskedItem<RoomQuestion> {
  kind: "question";
  id: string;
  ground: "asked";
  /** Where it was caught. */
  story: Story;
}

export type Item = MeasureItem | QuestionItem;

/** All in the order of the grounds; within one, as they come. */
export const inAgendaOrder = (items: readonly Item[]): Item[] => {
  const rank = (ground: Ground): number => GROUNDS.indexOf(ground);
  return items.toSorted((a, b) => rank(a.ground) - rank(b.ground));
};
