/** Writes what people do into the log, where that is not part of a transaction of its own. */
import type { Db } from "#server/db/open.ts";
import type { Origin } from "#server/http/origin.ts";
import type { Person } from "#server/http/person.ts";
import type { Log } from "#server/log.ts";
import { appendLog, type LogActor, type LogEvent } from "./append.ts";
import { Once } from "./once.ts";

/** Who asks, as the log keeps it. */
export function logActorOf({ kind, account }: Person, { address }: Origin): LogActor {
  const who = account?.name ?? (kind === "demo" || kind === "system" ? kind : "–");
  return { account: account?.id ?? null, who, address };
}

/** A person's name for the log's own memory. */
const keyOf = (person: Person, event: LogEvent): string =>
  [person.account?.id ?? person.kind, event.district, event.kind, event.subject].join(" ");

export interface AuditOptions {
  db: Db;
  log: Log;
  now?: () => Date;
}

export class Audit {
  readonly #db: Db;
  readonly #log: Log;
  readonly #now: () => Date;
  readonly #once: Once;

  constructor({ db, log, now = () => new Date() }: AuditOptions) {
    this.#db = db;
    this.#log = log;
    this.#now = now;
    this.#once = new Once(() => now().getTime());
  }

  now(): Date {
    return this.#now();
  }

  /** Writes an entry, or throws: for what must not happen unseen. */
  async write(person: Person, origin: Origin, event: LogEvent): Promise<void> {
    const actor = logActorOf(person, origin);
    await this.#db.transaction((tx) => appendLog(tx, actor, event, this.#now()));
  }

  /**
   * The same, at most once in a while for a person and what it is about: going through page after page
   * is one reading. It is remembered in memory alone; after a restart, and in each instance, it is
   * written once more, which hides nothing.
   */
  writeOnce(person: Person, origin: Origin, event: LogEvent, forMs: number, mark = ""): Promise<void> {
    return this.#once.do(`${keyOf(person, event)} ${mark}`, forMs, () => this.write(person, origin, event));
  }

  /** Runs one of the above for a request that must be answered even when the log cannot be written. */
  async attempt(writing: Promise<void>): Promise<void> {
    try {
      await writing;
    } catch (error) {
      this.#log.error({ err: error }, "the log could not be written");
    }
  }

  /** Writes an entry if it can; what it cannot is told to the server's own log instead. */
  note(person: Person, origin: Origin, event: LogEvent): Promise<void> {
    return this.attempt(this.write(person, origin, event));
  }
}
