/** Sends what waits for a district's mailbox: as each hour begins, again when it did not go, and at last no more. */
import { hourOf, momentOf } from "#data/rules/feedback/mail-tries.ts";
import { knownNames } from "#data/rules/known-names.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import type { Mailbox, MailFault } from "#data/schema/mailbox.ts";
import { appendLog, SYSTEM } from "#server/audit/index.ts";
import type { SnapshotStore } from "#server/dataset/index.ts";
import type { Db } from "#server/db/open.ts";
import type { Log } from "#server/log.ts";
import type { Mailer } from "#server/mail/index.ts";
import { findPublished } from "#server/publish/index.ts";
import { mailboxOf } from "#server/settings/index.ts";
import { feedbackMail, type MailGround } from "./mail-text.ts";
import { findFeedback, type KeptFeedback } from "./store.ts";
import { dropMail, putOff, takeDue, type WaitingMail } from "./waiting-mail.ts";

/** Looks whether an hour has begun. */
const LOOK_MS = 60_000;
/** At once; the next ones follow as soon as these are done. */
const TAKEN = 20;
/** What stops every mail alike: the others need not find out for themselves. */
const STOPS_ALL: readonly MailFault[] = ["unreachable", "not-secure", "sign-in"];

export interface MailRoundDeps {
  db: Db;
  store: SnapshotStore;
  mailer: Mailer;
  log: Pick<Log, "warn">;
  now: () => Date;
}

type Addressed = Mailbox & { address: string };

async function groundOf(
  { db, store, mailer }: MailRoundDeps,
  { district, place, edition }: KeptFeedback,
  { language }: Addressed,
): Promise<MailGround> {
  const { dataset } = store.current;
  const published = await findPublished(db, district, edition);
  const isStanding = published !== null && published.withdrawnOn === null;
  return {
    site: mailer.site,
    language,
    district: dataset.districts.find(({ id }) => id === district)?.name ?? district,
    place: isStanding ? (published.published.set.places.find(({ id }) => id === place)?.name ?? null) : null,
    allowed: knownNames(dataset),
  };
}

/** @returns why it did not go; null where it did, or where there is nothing to send any more */
async function sendOne(deps: MailRoundDeps, mail: WaitingMail, hour: number): Promise<MailFault | null> {
  const piece = await findFeedback(deps.db, mail.feedback);
  const { address, language } = await mailboxOf(deps.db, mail.district);
  if (piece === null || address === null) return null;
  const words = feedbackMail(piece, await groundOf(deps, piece, { address, language }));
  const { fault } = await deps.mailer.send({ ...words, to: address, date: momentOf(hour) });
  return fault;
}

/** Says in the log of each district how many it has given up, and never which. */
async function tellGivenUp(
  { db, now }: MailRoundDeps,
  givenUp: ReadonlyMap<DistrictId, { pieces: number; fault: MailFault }>,
): Promise<void> {
  for (const [district, details] of givenUp) {
    const event = { district, kind: "feedback-not-mailed", subject: "setting mailbox", details } as const;
    await db.transaction((tx) => appendLog(tx, SYSTEM, event, now()));
  }
}

/** Sends all that is due. */
export async function mailRound(deps: MailRoundDeps): Promise<void> {
  const { db, log, now } = deps;
  const hour = hourOf(now());
  const givenUp = new Map<DistrictId, { pieces: number; fault: MailFault }>();
  let stopped: MailFault | null = null;
  for (let due = await takeDue(db, hour, TAKEN); due.length > 0; due = await takeDue(db, hour, TAKEN)) {
    for (const mail of due) {
      const fault: MailFault | null = stopped ?? (await sendOne(deps, mail, hour));
      if (fault === null) {
        await dropMail(db, mail);
        continue;
      }
      if (STOPS_ALL.includes(fault)) stopped = fault;
      log.warn({ fault, tries: mail.tries }, "feedback was not mailed");
      if (!(await db.transaction((tx) => putOff(tx, mail, fault, hour)))) continue;
      givenUp.set(mail.district, { pieces: (givenUp.get(mail.district)?.pieces ?? 0) + 1, fault });
    }
  }
  await tellGivenUp(deps, givenUp);
}

/** Rounds by themselves: when the server starts, and as each hour begins. */
export function startMail(deps: MailRoundDeps & { log: Pick<Log, "error"> }): { stop: () => void } {
  let isRunning = false;
  const run = async () => {
    if (isRunning) return;
    isRunning = true;
    try {
      await mailRound(deps);
    } catch (error) {
      deps.log.error({ err: error }, "the round of mails failed");
    }
    isRunning = false;
  };
  void run();
  const timer = setInterval(() => void run(), LOOK_MS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
