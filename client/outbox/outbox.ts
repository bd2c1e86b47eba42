/** Edits on their way to the server: shown at once, kept until they are confirmed, sent one after the other. */
import { replaceEqualDeep } from "@tanstack/react-query";
import { ApiError } from "#client/api/api.ts";
import type { ChangeMade } from "#data/schema/change-answer.ts";
import type { ChangeId } from "#data/schema/ids.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { MeasurePatch } from "#data/schema/operation.ts";
import type { EditStore, Kept } from "./edit-store.ts";
import type { NewEdit } from "./new-edit.ts";
import { freed, nextOf, settled, withoutDropped, withoutMade } from "./queue-order.ts";
import type { QueuedEdit, Stuck } from "./queued-edit.ts";
import { RetryTimer } from "./retry-timer.ts";
import type { Send, Sent } from "./send-edit.ts";

/** How it went with an edit as far as is known; what is not made stays in the outbox under its id. */
export type Outcome =
  /** Without a change where the measure said so already. */
  | { kind: "made"; made: ChangeMade | null }
  | { kind: "waits"; id: string }
  | { kind: "refused"; id: string; error: ApiError }
  | { kind: "meets"; id: string; current: MeasureRow };

export interface OutboxState {
  /** Those of who is at the page, in the order in which they were made. */
  edits: readonly QueuedEdit[];
  /** How many others have left here, unsent. */
  ofOthers: number;
  unreadable: number;
  isLasting: boolean;
  /** The one that is on its way. */
  sending: string | null;
  /** Whether the last try got no answer. */
  isCutOff: boolean;
}

export interface OutboxDeps {
  store: EditStore;
  send: Send;
  /** Does something while no other tab does it. */
  alone: (work: () => Promise<void>) => Promise<void>;
  /** Takes a change back that has been made. */
  undo: (change: ChangeId) => Promise<unknown>;
  /** Hears of a measure as it is once an edit of it has been made. */
  onMade: (row: MeasureRow) => void;
  /** Hears when the server has answered and nothing more is to be sent for now. */
  onRest: () => void;
  newId: () => string;
  now: () => Date;
}

const EMPTY: OutboxState = {
  edits: [],
  ofOthers: 0,
  unreadable: 0,
  isLasting: true,
  sending: null,
  isCutOff: false,
};

/** Refusals that are about who is signed in, not about what was written. */
const SIGN_IN = new Set(["signed-out", "other-account"]);
const isOut = ({ stuck }: QueuedEdit): boolean =>
  stuck?.kind === "refused" && SIGN_IN.has(stuck.problem.kind);

export class Outbox {
  readonly #deps: OutboxDeps;
  readonly #listeners = new Set<() => void>();
  readonly #asking = new Map<string, (outcome: Outcome) => void>();
  readonly #timer = new RetryTimer(() => void this.flush());
  /** Those that are being written into the store. */
  readonly #entering = new Map<string, QueuedEdit>();
  /** What those that went from here have become. */
  readonly #made = new Map<string, ChangeId>();
  #kept: Kept = { edits: [], unreadable: 0, isLasting: true };
  #sender: string | null = null;
  #sending: string | null = null;
  #isCutOff = false;
  #isFlushing = false;
  #isAskedAgain = false;
  #state = EMPTY;

  constructor(deps: OutboxDeps) {
    this.#deps = deps;
    deps.store.listen(() => void this.#read());
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): OutboxState => this.#state;

  /** Says who is at the page; what they have left is sent. Null: nobody who writes. */
  async setSender(sender: string | null): Promise<void> {
    this.#sender = sender;
    await this.#change((edits) =>
      edits.map((edit) => (edit.sender === sender && isOut(edit) ? freed(edit) : edit)),
    );
    await this.flush();
  }

  /**
   * Takes an edit in, and sends it when its turn comes.
   *
   * @returns its id at once, and how it went once that is known or there turns out to be no contact
   */
  enter(written: NewEdit): { id: string; outcome: Promise<Outcome> } {
    const { newId, now } = this.#deps;
    const sender = this.#sender;
    if (sender === null) throw new Error("Nobody is there to write");
    const edit: QueuedEdit = { ...written, id: newId(), at: now().toISOString(), sender, stuck: null };
    const outcome = new Promise<Outcome>((resolve) => this.#asking.set(edit.id, resolve));
    this.#entering.set(edit.id, edit);
    this.#show(this.#kept);
    void this.#keep(edit);
    return { id: edit.id, outcome };
  }

  /** The same for whoever needs only to know how it went. */
  async put(written: NewEdit): Promise<Outcome> {
    return this.enter(written).outcome;
  }

  async #keep(edit: QueuedEdit): Promise<void> {
    await this.#change((edits) => [...edits, edit]);
    this.#entering.delete(edit.id);
    await this.flush();
  }

  /** Tries anew, also what was refused. */
  async retry(id: string): Promise<void> {
    await this.#change((edits) => edits.map((edit) => (edit.id === id ? freed(edit) : edit)));
    await this.flush();
  }

  /** Drops edits; what was written on top of them stays. */
  async drop(ids: readonly string[]): Promise<void> {
    await this.#change((edits) => ids.reduce<QueuedEdit[]>(withoutDropped, [...edits]));
    await this.flush();
  }

  /**
   * Takes an edit back, whether it still waits or has been made.
   *
   * @throws what the server says where it was made and cannot be undone, or an `Error` where it went from another tab
   */
  async takeBack(id: string): Promise<void> {
    await this.#read();
    const waits = this.#entering.has(id) || this.#kept.edits.some((edit) => edit.id === id);
    if (waits) await this.drop([id]);
    // Also where it was made while it was being dropped.
    const change = this.#made.get(id);
    if (change === undefined && waits) return;
    if (change === undefined) throw new Error("The edit is not known here");
    await this.#deps.undo(change);
  }

  /** Puts back what was dropped, last in the line. */
  async restore(edit: QueuedEdit): Promise<void> {
    await this.#change((edits) => [...edits, freed(edit)]);
    await this.flush();
  }

  /** Says what is to stand where two have written the same. */
  async settle(id: string, chosen: MeasurePatch): Promise<void> {
    await this.#change((edits) =>
      edits.flatMap((edit) => (edit.id === id ? (settled(edit, chosen) ?? []) : edit)),
    );
    await this.flush();
  }

  /** Sends what can be sent; comes back when all has been tried, or there is no contact. */
  async flush(): Promise<void> {
    this.#isAskedAgain = this.#isFlushing;
    if (this.#isFlushing) return;
    this.#isFlushing = true;
    try {
      do {
        this.#isAskedAgain = false;
        await this.#deps.alone(() => this.#sendAll());
      } while (this.#isAskedAgain);
    } finally {
      this.#isFlushing = false;
    }
  }

  async #sendAll(): Promise<void> {
    this.#timer.stop();
    let isAnswered = false;
    for (;;) {
      await this.#read();
      const edit = this.#sender === null ? null : nextOf(this.#own());
      // Whoever is not signed in sends nothing more.
      if (edit === null || this.#own().some(isOut)) break;
      this.#sending = edit.id;
      this.#show(this.#kept);
      const sent = await this.#deps.send(edit);
      this.#sending = null;
      this.#isCutOff = sent.kind === "unanswered";
      await this.#note(edit, sent);
      if (sent.kind === "unanswered") {
        this.#timer.start();
        break;
      }
      this.#timer.reset();
      isAnswered = true;
    }
    if (isAnswered) this.#deps.onRest();
    this.#answerAll();
    this.#show(this.#kept);
  }

  async #note(edit: QueuedEdit, sent: Sent): Promise<void> {
    const stick = (stuck: Stuck) =>
      this.#change((edits) => edits.map((one) => (one.id === edit.id ? { ...one, stuck } : one)));
    switch (sent.kind) {
      case "made":
      case "stands": {
        const made = sent.kind === "made" ? sent.made : null;
        const row = sent.kind === "made" ? sent.made.measure : sent.current;
        await this.#read();
        // It was dropped while it was on its way.
        if (made !== null && !this.#kept.edits.some(({ id }) => id === edit.id)) {
          await this.#deps.undo(made.change);
          return this.#answer(edit.id, { kind: "made", made: null });
        }
        if (made !== null) this.#made.set(edit.id, made.change);
        // Before it goes from the list: the row shows it all the while.
        this.#deps.onMade(row);
        await this.#change((edits) => withoutMade(edits, edit, row));
        return this.#answer(edit.id, { kind: "made", made });
      }
      case "refused":
        await stick({ kind: "refused", problem: sent.problem });
        return this.#answer(edit.id, { kind: "refused", id: edit.id, error: new ApiError(sent.problem) });
      case "meets":
        await stick({ kind: "meets", current: sent.current });
        return this.#answer(edit.id, { kind: "meets", id: edit.id, current: sent.current });
      case "unanswered":
        return;
    }
  }

  #answer(id: string, outcome: Outcome): void {
    this.#asking.get(id)?.(outcome);
    this.#asking.delete(id);
  }

  /** Those whose turn has not come wait; one that is gone was sent by another tab. */
  #answerAll(): void {
    const waiting = new Set(this.#kept.edits.map(({ id }) => id));
    const asked = [...this.#asking.keys()].filter((id) => !this.#entering.has(id));
    for (const id of asked)
      this.#answer(id, waiting.has(id) ? { kind: "waits", id } : { kind: "made", made: null });
  }

  #own(): QueuedEdit[] {
    return this.#kept.edits.filter(({ sender }) => sender === this.#sender);
  }

  async #change(change: (edits: readonly QueuedEdit[]) => QueuedEdit[]): Promise<void> {
    await this.#deps.store.change(change);
    await this.#read();
  }

  async #read(): Promise<void> {
    this.#show(await this.#deps.store.read());
  }

  #show(kept: Kept): void {
    this.#kept = kept;
    const own = this.#own();
    const entering = [...this.#entering.values()].filter(({ id }) => !own.some((edit) => edit.id === id));
    const edits = [...own, ...entering];
    const state: OutboxState = {
      edits,
      ofOthers: kept.edits.length - own.length,
      unreadable: kept.unreadable,
      isLasting: kept.isLasting,
      sending: this.#sending,
      isCutOff: this.#isCutOff && edits.length > 0,
    };
    // What is as it was stays the same object: nothing is drawn anew for having been read.
    const next = replaceEqualDeep(this.#state, state);
    if (next === this.#state) return;
    this.#state = next;
    for (const listener of this.#listeners) listener();
  }
}
