/** Sends what was written of a measure: some of its fields, or a follow-up. */
import { parseResponse } from "hono/client";
import { api } from "#client/api/api.ts";
import type { ChangeMade } from "#data/schema/change-answer.ts";
import { MeasureRow } from "#data/schema/measure-answer.ts";
import { hasCome, measureFields } from "./measure-fields.ts";
import type { MeasureEdit, QueuedWrite } from "./queued-edit.ts";
import { ifMatch, sendBy, sentBy, type Way, type Write } from "./send.ts";

type MeasureWay = Way<"measure", QueuedWrite>;

/** What is to be written over what stands there now, or how it has gone. */
const next: MeasureWay["next"] = ({ write }, current) => {
  const { version } = current;
  if (write.kind === "follow-up") {
    if (hasCome(write, current)) return { kind: "stands", now: { measure: current } };
    return { kind: "write", write: { version, what: write } };
  }
  const rebased = measureFields.rebase(write, current);
  if (rebased.kind === "meets") return rebased;
  if (rebased.kind === "stands") return { kind: "stands", now: { measure: current } };
  return { kind: "write", write: { version, what: { ...write, set: rebased.set } } };
};

/** The way to send, by a way to make one write. */
export const sendMeasureBy = (make: MeasureWay["make"]) =>
  sendBy<"measure", QueuedWrite>({
    first: ({ version, write }) => ({ version, what: write }),
    make,
    currentIn: (current) => MeasureRow.safeParse(current).data,
    next,
  });

function overHttp(
  { measure: id, sender, meeting }: MeasureEdit,
  { version, what }: Write<QueuedWrite>,
): Promise<ChangeMade> {
  const query = meeting === null ? {} : { meeting };
  const target = { param: { id }, query, header: ifMatch(version) };
  const measure = api.measures[":id"];
  return what.kind === "patch"
    ? parseResponse(measure.$patch({ ...target, json: what.set }, sentBy(sender)))
    : parseResponse(measure["follow-ups"].$post({ ...target, json: what.followUp }, sentBy(sender)));
}

export const sendMeasure = sendMeasureBy(overHttp);
