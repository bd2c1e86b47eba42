/** Lets what beside the plans names an actor name the one that takes over; and gives it back as it was. */
import type { Move } from "#data/rules/move-beside.ts";
import type { BesideActor } from "#data/schema/beside-actor.ts";
import type { Tx } from "#server/db/open.ts";
import { effortsBeside } from "./move-efforts.ts";
import { meetingsBeside } from "./move-meetings.ts";
import { remindersBeside } from "./move-reminders.ts";
import { storiesBeside } from "./move-stories.ts";
import { viewsBeside } from "./move-views.ts";

/** @returns how each of it was */
export async function moveBeside(tx: Tx, move: Move): Promise<BesideActor> {
  return {
    efforts: await effortsBeside.take(tx, move),
    stories: await storiesBeside.take(tx, move),
    meetings: await meetingsBeside.take(tx, move),
    reminders: await remindersBeside.take(tx, move),
    views: await viewsBeside.take(tx, move),
  };
}

/** @throws ChangeRefused where somebody has since changed whom an effort, a story or a meeting names */
export async function giveBackBeside(tx: Tx, was: BesideActor, move: Move): Promise<void> {
  await effortsBeside.giveBack(tx, was.efforts, move);
  await storiesBeside.giveBack(tx, was.stories, move);
  await meetingsBeside.giveBack(tx, was.meetings, move);
  await remindersBeside.giveBack(tx, was.reminders, move);
  await viewsBeside.giveBack(tx, was.views, move);
}
