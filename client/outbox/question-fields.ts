/** What is said of a question from the room, some of it at a time; pure. */
import { QuestionPatch, type RoomQuestion, type Story } from "#data/schema/story.ts";
import { fieldsOf } from "./fields.ts";

export const questionFields = fieldsOf<QuestionPatch>({
  names: QuestionPatch.keyof().options,
  schema: QuestionPatch,
});

/** A story's question; undefined where it has none such, or no longer. */
export const questionIn = ({ questions }: Pick<Story, "questions">, id: string): RoomQuestion | undefined =>
  questions.find((question) => question.id === id);
