/** Every rule of the plan check, in the order in which they are told: who and when, goals, causes, cells, follow-up. */
import { actorNamedTwice } from "./actor-named-twice.ts";
import { causeNotMet } from "./cause-not-met.ts";
import { causeRepeatsProblem } from "./cause-repeats-problem.ts";
import { cellsShifted } from "./cells-shifted.ts";
import { followUpRepeatsStatus } from "./follow-up-repeats-status.ts";
import { goalCopied } from "./goal-copied.ts";
import { goalNotMeasurable } from "./goal-not-measurable.ts";
import { measureMissesCause } from "./measure-misses-cause.ts";
import { noActor } from "./no-actor.ts";
import { noGoal } from "./no-goal.ts";
import { noTime } from "./no-time.ts";
import { notFollowedUp } from "./not-followed-up.ts";
import { personalData } from "./personal-data.ts";
import { refersToRow } from "./refers-to-row.ts";
import { rowNotFound } from "./row-not-found.ts";
import type { ReviewRule } from "./rule.ts";
import { summaryDisagrees } from "./summary-disagrees.ts";
import { targetYearBeforeEnd } from "./target-year-before-end.ts";
import { targetYearPast } from "./target-year-past.ts";
import { targetYearsDisagree } from "./target-years-disagree.ts";

export const REVIEW_RULES: readonly ReviewRule[] = [
  personalData,
  noActor,
  noTime,
  noGoal,
  goalNotMeasurable,
  goalCopied,
  targetYearsDisagree,
  targetYearBeforeEnd,
  targetYearPast,
  causeRepeatsProblem,
  causeNotMet,
  measureMissesCause,
  cellsShifted,
  refersToRow,
  rowNotFound,
  followUpRepeatsStatus,
  notFollowedUp,
  actorNamedTwice,
  summaryDisagrees,
];
