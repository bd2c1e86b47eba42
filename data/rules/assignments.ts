/** What a measure puts on each of its actors, and whether they have agreed to it; pure. */
import {
  type Assignment,
  AssignmentKey,
  type AssignmentState,
  type KeptAssignment,
} from "#data/schema/assignment.ts";
import { ActorId, MeasureId } from "#data/schema/ids.ts";
import { type Measure, Role } from "#data/schema/measure.ts";
import type { Status } from "#data/schema/status.ts";
import { fingerprint } from "./findings/fingerprint.ts";

export const assignmentKey = (measure: MeasureId, actor: ActorId): AssignmentKey =>
  AssignmentKey.parse(`${measure}.${actor}`);

/** The reverse of `assignmentKey`. */
export function partsOfAssignment(key: AssignmentKey): { measure: MeasureId; actor: ActorId } {
  const [measure, actor] = key.split(".");
  return { measure: MeasureId.parse(measure), actor: ActorId.parse(actor) };
}

/** Nobody waits for an answer about what is over. */
const OVER: ReadonlySet<Status> = new Set(["done", "not-done", "removed"]);

/** Whether an answer is waited for. */
export const isWaitedFor = (state: AssignmentState, status: Status): boolean =>
  (state === "assigned" || state === "changed") && !OVER.has(status);

type Asked = Pick<Measure, "title" | "parts" | "goals" | "schedule">;

/** What an actor says yes or no to: what is done, to what end, until when, and in which role. */
const groundOf = ({ title, parts, goals, schedule }: Asked, role: Role): string =>
  fingerprint([
    title,
    parts.map(({ text, when }) => [text, when]),
    goals.map(({ text }) => text),
    [schedule.words, schedule.from, schedule.to, schedule.targetYear],
    role,
  ]);

function stateOf(answer: KeptAssignment["answer"], ground: string): AssignmentState {
  if (answer === null) return "assigned";
  return answer.ground === ground ? answer.state : "changed";
}

/**
 * One for each actor of a measure, in the order in which the row names them.
 *
 * @param kept what has been answered; an assignment that nobody has touched is not in it
 */
export function assignmentsOf(
  measure: Asked & Pick<Measure, "id" | "status" | "responsibilities">,
  kept: ReadonlyMap<AssignmentKey, KeptAssignment>,
): Assignment[] {
  const rolesOf = new Map<ActorId, Role[]>();
  for (const { actor, role } of measure.responsibilities)
    rolesOf.set(actor, [...(rolesOf.get(actor) ?? []), role]);
  return [...rolesOf].map(([actor, roles]) => {
    const { answer, version, reminded } = kept.get(assignmentKey(measure.id, actor)) ?? NOTHING;
    const role = Role.options.find((one) => roles.includes(one)) ?? "takesPart";
    const ground = groundOf(measure, role);
    const state = stateOf(answer, ground);
    return {
      actor,
      role,
      state,
      isOpen: isWaitedFor(state, measure.status),
      ground,
      answer: answer === null ? null : told(answer),
      remindedAt: reminded.at(-1) ?? null,
      version,
    };
  });
}

const NOTHING: KeptAssignment = { answer: null, version: 1, reminded: [] };

/** An answer without the ground that it rests on. */
function told(answer: NonNullable<KeptAssignment["answer"]>): Assignment["answer"] {
  const { state, function: duty, by, at } = answer;
  return { state, reason: answer.state === "declined" ? answer.reason : null, function: duty, by, at };
}
