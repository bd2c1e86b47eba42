/** Sends what an actor answers, and that it was reminded. */
import { parseResponse } from "hono/client";
import { z } from "zod";
import { api } from "#client/api/api.ts";
import type { NewAnswer } from "#data/schema/assignment.ts";
import { MeasureRow } from "#data/schema/measure-answer.ts";
import { saidByAnswer, saidOfAssignment, sayAgain } from "./said.ts";
import { ifMatch, sendAddedBy, sendBy, sentBy, type Way } from "./send.ts";

const Current = z.object({ row: MeasureRow });

/** The way to send, by a way to make one write. */
export const sendAnswerBy = (make: Way<"answer", NewAnswer>["make"]) =>
  sendBy<"answer", NewAnswer>({
    first: ({ version, set }) => ({ version, what: set }),
    make,
    currentIn: (current) => Current.safeParse(current).data?.row,
    next: ({ actor, set, was }, current) => {
      const assignment = current.assignments?.find((one) => one.actor === actor);
      if (assignment === undefined) return { kind: "meets" };
      const isSameGround = assignment.ground === set.ground;
      const said = sayAgain({ set: saidByAnswer(set), was }, saidOfAssignment(assignment), isSameGround);
      if (said === "stands") return { kind: "stands", now: { measure: current } };
      if (said === "meets") return { kind: "meets" };
      return { kind: "write", write: { version: assignment.version, what: set } };
    },
  });

export const sendAnswer = sendAnswerBy(({ measure: id, actor, sender }, { version, what: json }) =>
  parseResponse(
    api.measures[":id"].answers[":actor"].$put(
      { param: { id, actor }, header: ifMatch(version), json },
      sentBy(sender),
    ),
  ),
);

export const sendReminder = sendAddedBy<"reminder">({
  // Its measures share one note: what has come for the first has come for all.
  come: async ({ actor, measures: [first], sender }) => {
    if (first === undefined) return null;
    const measure = await parseResponse(
      api.measures[":id"].$get({ param: { id: first.id } }, sentBy(sender)),
    );
    const assignment = measure.assignments?.find((one) => one.actor === actor);
    return assignment === undefined || assignment.remindedAt === first.remindedAt
      ? null
      : { measures: [measure] };
  },
  make: ({ actor, measures, sender }) =>
    parseResponse(
      api.actors[":id"].reminders.$post(
        { param: { id: actor }, json: { measures: measures.map(({ id }) => id) } },
        sentBy(sender),
      ),
    ),
});
