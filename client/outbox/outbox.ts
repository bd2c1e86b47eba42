/** Edits on their way to the server: shown at once, kept until they are confirmed, sent one after the other. */
import { replaceEqualDeep } from "@tanstack/react-query";
import { ApiError } from "#client/api/api.ts";
import type { ChangeId } from "#data/schema/ids.ts";
import type { EditStore, Kept } from "./edit-store.ts";
import { EMPTY, isOut, type OutboxState, stateOf } from "./outbox-state.ts";
import type { Outcome, Sent, Standing } from "./outcome.ts";
import { freed, nextOf, withInstead, withoutDropped, withoutMade } from "./queue-order.ts";
import { type EditKind, type NewEdit, QueuedEdit } from "./queued-edit.ts";
import { RetryTimer } from "./retry-timer.ts";
import type { Send } from "./send-edit.ts";
import { turns } from "./turns.ts";
import { versionAfter } from "./version-after.ts";

/** Edits that are not sent for now, because somebody corrects them. */
export interface Holds {
  /** @returns lets it go again */
  hold: (id: string) => () => Promise<void>;
  /** Those of every tab. */
  held: () => Promise<readonly string[]>;
}

export interface OutboxDeps {
  store: EditStore;
  send: Send;
  /** Does something while no other tab does it. */
  alone: (work: () => Promise<void>) => Promise<void>;
  holds: Holds;
  /** Takes a change back that has been made. */
  undo: (change: ChangeId) => Promise<unknown>;
  /** Hears of a record as it is once an edit of it has been made. */
  onMade: (now: Standing) => void;
  /** Hears when the server has answered and nothing more is to be sent for now. */
  onRest: () => void;
  newId: () => string;
  now: () => Date;
}

/** An edit that was taken in: its id at once, and how it went once that is known or there turns out to be no contact. */
interface Entered<Kind extends EditKind> {
  id: string;
  outcome: Promise<Outcome<Kind>>;
}

type Change = (edits: readonly QueuedEdit[]) => QueuedEdit[];

export class Outbox {
  readonly #deps: OutboxDeps;
  readonly #listeners = new Set<() => void>();
  readonly #asking = new Map<string, (outcome: Outcome) => void>();
  readonly #timer = new RetryTimer(() => void this.flush());
  /** Those that are being written into the store. */
  readonly #entering = new Map<string, QueuedEdit>();
  /** Those that are corrected here; asked anew for each, where a lock takes its time. */
  readonly #held = new Set<string>();
  /** What those that went from here have become. */
  readonly #made = new Map<string, ChangeId>();
  #kept: Kept = { edits: [], unreadable: 0, isLasting: true };
  #sender: string | null = null;
  #sending: string | null = null;
  #isCutOff = false;
  #state = EMPTY;

  /** Sends what can be sent; comes back when all has been tried, or there is no contact. */
  readonly flush: () => Promise<void>;

  constructor(deps: OutboxDeps) {
    this.#deps = deps;
    this.flush = turns(() => this.#sendAll(), deps.alone);
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
    await this.#sendChanged((edits) =>
      edits.map((edit) => (edit.sender === sender && isOut(edit) ? freed(edit) : edit)),
    );
  }

  /**
   * Takes an edit in, and sends it when its turn comes.
   *
   * @param instead the waiting edit in whose place it comes; without one it comes last
   */
  enter<Edit extends NewEdit>(written: Edit, instead?: string): Entered<Edit["kind"]>;
  enter(written: NewEdit, instead?: string): Entered<EditKind> {
    const { newId, now } = this.#deps;
    const sender = this.#sender;
    if (sender === null) throw new Error("Nobody is there to write");
    const edit: QueuedEdit = { ...written, id: newId(), at: now().toISOString(), sender, stuck: null };
    const outcome = new Promise<Outcome>((resolve) => this.#asking.set(edit.id, resolve));
    this.#entering.set(edit.id, edit);
    this.#show(this.#kept);
    void this.#keep(edit, instead);
    return { id: edit.id, outcome };
  }

  /** The same for whoever needs only to know how it went. */
  async put<Edit extends NewEdit>(written: Edit, instead?: string): Promise<Outcome<Edit["kind"]>> {
    return this.enter(written, instead).outcome;
  }

  async #keep(edit: QueuedEdit, instead: string | undefined): Promise<void> {
    await this.#change((edits) =>
      instead === undefined ? [...edits, edit] : withInstead(edits, instead, edit),
    );
    this.#entering.delete(edit.id);
    await this.flush();
  }

  /** Tries anew, also what was refused. */
  retry = (id: string): Promise<void> =>
    this.#sendChanged((edits) => edits.map((edit) => (edit.id === id ? freed(edit) : edit)));

  /** Drops edits; what was written on top of them stays. */
  drop = (ids: readonly string[]): Promise<void> =>
    this.#sendChanged((edits) => ids.reduce<QueuedEdit[]>(withoutDropped, [...edits]));

  /** Puts back what was dropped, last in the line. */
  restore = (edit: QueuedEdit): Promise<void> => this.#sendChanged((edits) => [...edits, freed(edit)]);

  /** Keeps an edit from being sent while it is corrected. @returns lets it go, and sends what waits */
  hold = (id: string): (() => void) => {
    const letGo = this.#deps.holds.hold(id);
    this.#held.add(id);
    return () => {
      this.#held.delete(id);
      void letGo().then(this.flush);
    };
  };

  /** Puts an edit there as it was written anew, or settled with what another wrote; null where that is to stand. */
  settle = (id: string, settled: QueuedEdit | null): Promise<void> =>
    this.#sendChanged((edits) =>
      edits.some((edit) => edit.id === id) ? withInstead(edits, id, settled) : [...edits],
    );

  /**
   * Takes an edit back, whether it still waits or has been made.
   *
   * @throws what the server says where it was made and cannot be undone, or an `Error` where it went from another tab
   */
  async takeBack(id: string): Promise<void> {
    await this.#read();
    const waits = this.#entering.has(id) || this.#isKept(id);
    if (waits) await this.drop([id]);
    // Also where it was made while it was being dropped.
    const change = this.#made.get(id);
    if (change === undefined && waits) return;
    if (change === undefined) throw new Error("The edit is not known here");
    await this.#deps.undo(change);
  }

  async #sendAll(): Promise<void> {
    this.#timer.stop();
    let isAnswered = false;
    for (;;) {
      await this.#read();
      const own = this.#kept.edits.filter(({ sender }) => sender === this.#sender);
      const edit = this.#sender === null || nextOf(own, this.#held) === null ? null : await this.#free(own);
      // Whoever is not signed in sends nothing more.
      if (edit === null || own.some(isOut)) break;
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

  /** The next one that nobody corrects, in another tab neither. */
  async #free(own: readonly QueuedEdit[]): Promise<QueuedEdit | null> {
    const elsewhere = await this.#deps.holds.held();
    return nextOf(own, new Set([...elsewhere, ...this.#held]));
  }

  async #note(edit: QueuedEdit, sent: Sent): Promise<void> {
    const { id } = edit;
    const stick = (stuck: object) =>
      this.#change((edits) =>
        edits.map((one) => (one.id === id ? QueuedEdit.parse({ ...one, stuck }) : one)),
      );
    switch (sent.kind) {
      case "made":
      case "stands": {
        const made = sent.kind === "made" ? sent.made : null;
        const now: Standing = sent.kind === "made" ? sent.made : sent.now;
        await this.#read();
        // It was dropped while it was on its way.
        if (made !== null && !this.#isKept(id)) {
          await this.#deps.undo(made.change);
          return this.#answer(id, { kind: "made", made: null });
        }
        if (made !== null) this.#made.set(id, made.change);
        // Before it goes from the list: what is shown says it all the while.
        this.#deps.onMade(now);
        await this.#change((edits) => withoutMade(edits, edit, versionAfter(edit, now)));
        return this.#answer(id, { kind: "made", made });
      }
      case "refused":
        await stick(sent);
        return this.#answer(id, { kind: "refused", id, error: new ApiError(sent.problem) });
      case "meets":
        await stick(sent);
        return this.#answer(id, { kind: "meets", id, current: sent.current });
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
    const asked = [...this.#asking.keys()].filter((id) => !this.#entering.has(id));
    for (const id of asked)
      this.#answer(id, this.#isKept(id) ? { kind: "waits", id } : { kind: "made", made: null });
  }

  #isKept(id: string): boolean {
    return this.#kept.edits.some((edit) => edit.id === id);
  }

  async #sendChanged(change: Change): Promise<void> {
    await this.#change(change);
    await this.flush();
  }

  async #change(change: Change): Promise<void> {
    await this.#deps.store.change(change);
    await this.#read();
  }

  async #read(): Promise<void> {
    this.#show(await this.#deps.store.read());
  }

  #show(kept: Kept): void {
    this.#kept = kept;
    const now = { inHand: [...this.#asking.keys()], sending: this.#sending, isCutOff: this.#isCutOff };
    // What is as it was stays the same object: nothing is drawn anew for having been read.
    const next = replaceEqualDeep(this.#state, stateOf(kept, this.#sender, this.#entering.values(), now));
    if (next === this.#state) return;
    this.#state = next;
    for (const listener of this.#listeners) listener();
  }
}
