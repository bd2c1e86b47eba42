/** Sends what was said of a question from the room: over what else has changed in its story, unless that is the same question. */
import { parseResponse } from "hono/client";
import { api } from "#client/api/api.ts";
import { type QuestionPatch, Story } from "#data/schema/story.ts";
import { questionFields, questionIn } from "./question-fields.ts";
import { ifMatch, sendBy, sentBy, type Way } from "./send.ts";

/** The way to send, by a way to make one write. */
export const sendQuestionBy = (make: Way<"question", QuestionPatch>["make"]) =>
  sendBy<"question", QuestionPatch>({
    first: ({ version, set }) => ({ version, what: set }),
    make,
    currentIn: (current) => Story.safeParse(current).data,
    next: (edit, story) => {
      const question = questionIn(story, edit.question);
      if (question === undefined) return { kind: "meets" };
      const rebased = questionFields.rebase(edit, question);
      if (rebased.kind === "stands") return { kind: "stands", now: { story } };
      if (rebased.kind === "meets") return rebased;
      return { kind: "write", write: { version: story.version, what: rebased.set } };
    },
  });

export const sendQuestion = sendQuestionBy(({ story, question, meeting, sender }, { version, what: json }) =>
  parseResponse(
    api.stories[":id"].questions[":question"].$patch(
      {
        param: { id: story, question },
        query: meeting === null ? {} : { meeting },
        header: ifMatch(version),
        json,
      },
      sentBy(sender),
    ),
  ),
);
