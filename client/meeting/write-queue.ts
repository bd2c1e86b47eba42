/** What the meeting decides, on its way to the server: one after the other, waiting where there is no net, never lost. */
import type { Closing } from "#data/rules/year-end.ts";
import type { FollowUp } from "#data/schema/follow-up.ts";
import type { ChangeId } from "#data/schema/ids.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { MeetingId } from "#data/schema/meeting.ts";
import type { Status } from "#data/schema/status.ts";

interface Decided {
  /** The row as it was seen then. */
  opened: MeasureRow;
  /** The meeting in whose minutes it is to stand; null for none. */
  meeting: MeetingId | null;
}

/** What is said of one measure. */
export type Decision =
  | ({ kind: "status"; status: Status } & Decided)
  | ({ kind: "follow-up"; followUp: FollowUp } & Decided)
  /** At the year end: how the measure is closed, with one sentence. */
  | ({ kind: "close"; closing: Closing; words: string } & Decided);

export interface Entry {
  /** Counts up. */
  number: number;
  decision: Decision;
}

/** How a write went: the change that it came to, or that it will never do. */
export type Outcome = { kind: "done"; change: ChangeId } | { kind: "refused"; error: Error };

export interface Ways {
  /** @throws whatever may go better at the next try */
  write: (decision: Decision) => Promise<Outcome>;
  /** @throws whatever may go better at the next try */
  takeBack: (change: ChangeId) => Promise<Outcome>;
}

export interface QueueState {
  /** What holds, oldest first: saved or waiting. */
  entries: readonly Entry[];
  /** How many writes the server has not confirmed. */
  waiting: number;
  /** Why what waits has not been sent; it is tried again. */
  held: Error | null;
  /** The last one that the server will never write, and why. */
  refused: { entry: Entry; error: Error } | null;
}

interface Task {
  entry: Entry;
  /** Null where nothing is left to send. */
  send: () => Promise<Outcome | null>;
  /** What holds again once the server has said no. */
  refused: (entries: readonly Entry[]) => readonly Entry[];
}

const inOrder = (a: Entry, b: Entry): number => a.number - b.number;

export class WriteQueue {
  readonly #ways: Ways;
  readonly #listeners = new Set<() => void>();
  readonly #changes = new Map<Entry, ChangeId>();
  #tasks: readonly Task[] = [];
  #count = 0;
  #isSending = false;
  #state: QueueState = { entries: [], waiting: 0, held: null, refused: null };

  constructor(ways: Ways) {
    this.#ways = ways;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): QueueState => this.#state;

  decide(decision: Decision): void {
    this.#count += 1;
    const entry = { number: this.#count, decision };
    this.#tell({ entries: [...this.#state.entries, entry] });
    this.#add({
      entry,
      send: () => this.#ways.write(decision),
      refused: (entries) => entries.filter((one) => one !== entry),
    });
  }

  /**
   * Takes back what was decided last.
   *
   * @returns it, or null where nothing is left
   */
  undo(): Entry | null {
    const entry = this.#state.entries.at(-1);
    if (entry === undefined) return null;
    this.#tell({ entries: this.#state.entries.slice(0, -1) });
    // The one that is under way may have reached the server.
    const unsent = this.#tasks.slice(this.#isSending ? 1 : 0).find((task) => task.entry === entry);
    if (unsent !== undefined) {
      this.#tasks = this.#tasks.filter((task) => task !== unsent);
      this.#tell({});
      return entry;
    }
    this.#add({
      entry,
      send: async () => {
        const change = this.#changes.get(entry);
        // What was refused is not there to be taken back.
        return change === undefined ? null : this.#ways.takeBack(change);
      },
      refused: (entries) => [...entries, entry].toSorted(inOrder),
    });
    return entry;
  }

  /** Puts away what was told of a refusal. */
  forget(): void {
    this.#tell({ refused: null });
  }

  /** Tries once more what could not be sent. */
  retry(): void {
    void this.#flush();
  }

  #add(task: Task): void {
    this.#tasks = [...this.#tasks, task];
    this.#tell({ refused: null });
    void this.#flush();
  }

  #tell(part: Partial<QueueState>): void {
    this.#state = { ...this.#state, ...part, waiting: this.#tasks.length };
    for (const listener of this.#listeners) listener();
  }

  async #flush(): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    try {
      for (let [task] = this.#tasks; task !== undefined; [task] = this.#tasks) await this.#run(task);
    } catch (error) {
      this.#tell({ held: error instanceof Error ? error : new Error(String(error)) });
    } finally {
      this.#isSending = false;
    }
  }

  async #run(task: Task): Promise<void> {
    const outcome = await task.send();
    this.#tasks = this.#tasks.slice(1);
    if (outcome?.kind === "done") this.#changes.set(task.entry, outcome.change);
    const refusal =
      outcome?.kind === "refused"
        ? { refused: { entry: task.entry, error: outcome.error }, entries: task.refused(this.#state.entries) }
        : {};
    this.#tell({ held: null, ...refusal });
  }
}
