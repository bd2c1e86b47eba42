/** A server at the end of a bad line that keeps one record of each kind: what is decided, answered, drawn and registered. */
import { ApiError } from "#client/api/api.ts";
import type { QueuedEdit } from "#client/outbox/queued-edit.ts";
import { sendAddedBy } from "#client/outbox/send.ts";
import { sendAnswerBy } from "#client/outbox/send-answer.ts";
import type { Send } from "#client/outbox/send-edit.ts";
import { sendFindingBy } from "#client/outbox/send-finding.ts";
import { sendActorBy, sendPlaceBy } from "#client/outbox/send-register.ts";
import type { ActorSummary } from "#data/schema/actor-answer.ts";
import { API_PROBLEM_STATUS, type ApiProblem, type ApiProblemKind } from "#data/schema/api-problem.ts";
import type { Assignment } from "#data/schema/assignment.ts";
import { FindingKey } from "#data/schema/finding.ts";
import type { WholeFinding } from "#data/schema/finding-answer.ts";
import { ChangeId, DistrictId, PlaceId, PlanId } from "#data/schema/ids.ts";
import { MeasureRow } from "#data/schema/measure-answer.ts";
import { PlaceFeature } from "#data/schema/place-answer.ts";
import { dataset, insideView } from "#test/views.ts";
import type { Line } from "./far-server.ts";

const DISTRICT = DistrictId.parse("sodermalm");

function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new Error("The dataset has one");
  return item;
}

const openFinding: WholeFinding & { version: number } = {
  key: FindingKey.parse("no-goal.measure.rad-1.goal"),
  fingerprint: "0".repeat(16),
  rule: "no-goal",
  severity: "warning",
  subject: { kind: "measure", id: "rad-1" },
  column: "goal",
  values: {},
  plan: { id: PlanId.parse("plan-2026"), title: "Åtgärdsplan 2026", year: 2026 },
  tab: "Platser",
  rows: [],
  places: [],
  actors: [],
  state: "open",
  decision: null,
  hasChanged: false,
  version: 1,
};

const openAssignment: Assignment = {
  actor: first(dataset.actors).id,
  role: "lead",
  state: "assigned",
  isOpen: true,
  ground: "1".repeat(16),
  answer: null,
  remindedAt: null,
  version: 1,
};

const problem = (kind: ApiProblemKind, more: Pick<ApiProblem, "current" | "issues">) =>
  new ApiError({
    type: `/problems/${kind}`,
    kind,
    title: kind,
    status: API_PROBLEM_STATUS[kind],
    detail: { sv: kind, en: kind },
    ...more,
  });

export function farRecords() {
  let finding = { ...openFinding };
  let assignment = { ...openAssignment };
  let actor: ActorSummary = {
    ...first(dataset.actors),
    version: 1,
    counts: { lead: 0, takesPart: 0, onCall: 0 },
    places: [],
    unanswered: 0,
  };
  const places = [PlaceFeature.parse(first(insideView.features))];
  const whole = MeasureRow.parse(first(insideView.rows));
  const sent: QueuedEdit[] = [];
  let lines: Line[] = [];
  let refusal: ApiProblem["issues"];
  let changes = 0;

  const row = (): MeasureRow => ({ ...whole, assignments: [assignment] });
  const reviewed = () => ({ district: DISTRICT, version: finding.version, finding });
  const place = (): PlaceFeature => first(places);
  const setPlace = ({
    geometry = place().geometry,
    ...set
  }: Partial<PlaceFeature["properties"]> & { geometry?: PlaceFeature["geometry"] }) => {
    const { properties } = place();
    places[0] = {
      ...place(),
      geometry,
      properties: { ...properties, ...set, version: properties.version + 1 },
    };
  };
  const setActor = (set: object) => {
    actor = { ...actor, ...set, version: actor.version + 1 };
  };

  /** Makes one write, as the line lets it, and says what stands there after it. */
  async function write<Now>(
    edit: QueuedEdit,
    { is, current }: { is: boolean; current: unknown },
    make: () => void,
    now: () => Now,
  ): Promise<Now & { change: ChangeId }> {
    const line = lines.shift() ?? "up";
    if (line === "down") throw new TypeError("Failed to fetch");
    if (refusal !== undefined) throw problem("invalid", { issues: refusal });
    if (!is) throw problem("changed-meanwhile", { current });
    make();
    sent.push(edit);
    if (line === "lost-answer") throw new TypeError("Failed to fetch");
    const change = ChangeId.parse(`00000000-0000-4000-8000-${String(++changes).padStart(12, "0")}`);
    return { ...now(), change };
  }

  const sendFinding = sendFindingBy((edit, { version, what }) =>
    write(
      edit,
      {
        is: version === finding.version && what.fingerprint === finding.fingerprint,
        current: reviewed(),
      },
      () => {
        const decision = what.state === "open" ? null : { state: what.state, reason: what.reason };
        finding = { ...finding, state: what.state, decision, version: finding.version + 1 };
      },
      () => ({ finding: reviewed() }),
    ),
  );
  const sendAnswer = sendAnswerBy((edit, { version, what }) =>
    write(
      edit,
      {
        is: version === assignment.version && what.ground === assignment.ground,
        current: { row: row(), ground: assignment.ground, version: assignment.version },
      },
      () => {
        const at = "2026-05-12T10:00:00.000Z";
        const answer =
          what.state === "assigned"
            ? null
            : {
                state: what.state,
                reason: what.state === "declined" ? what.reason : null,
                function: what.function,
                by: "district" as const,
                at,
              };
        assignment = { ...assignment, state: what.state, answer, version: assignment.version + 1 };
      },
      () => ({ measure: row() }),
    ),
  );
  const sendPlace = sendPlaceBy((edit, { version, what }) =>
    write(
      edit,
      { is: version === place().properties.version, current: { place: place() } },
      () => setPlace(JSON.parse(JSON.stringify(what))),
      () => ({ place: place() }),
    ),
  );
  const sendActor = sendActorBy((edit, { version, what }) =>
    write(
      edit,
      { is: version === actor.version, current: actor },
      () => setActor(what),
      () => ({ actor }),
    ),
  );
  const sendNewPlace = sendAddedBy<"new-place">({
    come: async ({ set }) => {
      const there = places.find(({ properties }) => properties.name === set.name);
      return there === undefined ? null : { place: there };
    },
    make: (edit) => {
      const { properties } = place();
      const id = PlaceId.parse(`ny-plats-${places.length}`);
      const added = {
        ...place(),
        id,
        geometry: edit.set.geometry,
        properties: { ...properties, id, name: edit.set.name, version: 1 },
      };
      return write(
        edit,
        { is: true, current: null },
        () => places.push(added),
        () => ({ place: added }),
      );
    },
  });

  const send: Send = (edit) => {
    switch (edit.kind) {
      case "finding":
        return sendFinding(edit);
      case "answer":
        return sendAnswer(edit);
      case "place":
        return sendPlace(edit);
      case "actor":
        return sendActor(edit);
      case "new-place":
        return sendNewPlace(edit);
      default:
        throw new Error(`Not kept here: ${edit.kind}`);
    }
  };

  return {
    send,
    /** What was made, in its order. */
    sent,
    finding: () => finding,
    assignment: () => assignment,
    row,
    place,
    places,
    actor: () => actor,
    setPlace,
    setActor,
    /** Somebody else decides, or the plan is written anew. */
    setFinding: (set: Partial<WholeFinding>) => {
      finding = { ...finding, ...set, version: finding.version + 1 };
    },
    setAssignment: (set: Partial<Assignment>) => {
      assignment = { ...assignment, ...set, version: assignment.version + 1 };
    },
    /** How the line is for the next writes; up after them. */
    line: (...next: Line[]) => {
      lines = next;
    },
    /** What is wrong with every write from now on; nothing where it is undefined. */
    refuse: (issues: ApiProblem["issues"]) => {
      refusal = issues;
    },
  };
}
