/** Decisions on their way to the server: shown at once, sent one after the other, never lost. */
import type { Merge } from "#client/model/three-way.ts";
import type { DraftPage } from "#data/schema/draft.ts";
import { joined, type Patch, withPatch } from "./decisions.ts";
import { type Decided, mergeOf, patchTo } from "./meeting.ts";

/** Somebody else has decided meanwhile, and not alike. */
export interface Meeting {
  theirs: DraftPage;
  merge: Merge<Decided>;
}

export interface QueueState {
  /** With everything that has been decided here. */
  page: DraftPage;
  /** How many decisions the server has not confirmed. */
  unsaved: number;
  /** Why the last one was not saved; it waits, unless it was refused. */
  error: Error | null;
  meeting: Meeting | null;
}

/** How a write went: what the draft is now, or that somebody else has written, or that it will never do. */
export type Outcome =
  | { kind: "saved"; page: DraftPage }
  | { kind: "meeting"; theirs: DraftPage }
  | { kind: "refused"; error: Error };

/** @throws whatever may go better at the next try */
type Send = (version: number, patch: Patch) => Promise<Outcome>;

const isNothing = (patch: Patch): boolean => Object.keys(patch).length === 0;

export class DecisionQueue {
  readonly #send: Send;
  readonly #listeners = new Set<() => void>();
  #saved: DraftPage;
  #waiting: Patch[] = [];
  #isSending = false;
  #error: Error | null = null;
  #meeting: Meeting | null = null;
  #state: QueueState;

  constructor(page: DraftPage, send: Send) {
    this.#saved = page;
    this.#send = send;
    this.#state = { page, unsaved: 0, error: null, meeting: null };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): QueueState => this.#state;

  decide(patch: Patch): void {
    if (isNothing(patch)) return;
    this.#waiting.push(patch);
    this.#error = null;
    this.#tell();
    void this.#flush();
  }

  /** Tries once more what could not be sent. */
  retry(): void {
    this.#error = null;
    this.#tell();
    void this.#flush();
  }

  /** What was agreed on where two had decided differently. */
  settle(merged: Decided): void {
    if (this.#meeting === null) return;
    const { theirs } = this.#meeting;
    this.#saved = theirs;
    this.#meeting = null;
    this.#waiting = [];
    this.#tell();
    this.decide(patchTo(theirs, merged));
  }

  /** The draft as the server has it, heard some other way. */
  take(page: DraftPage): void {
    if (this.#isSending || page.draft.version < this.#saved.draft.version) return;
    this.#saved = page;
    this.#tell();
  }

  #tell(): void {
    const page = this.#waiting.reduce(withPatch, this.#saved);
    this.#state = { page, unsaved: this.#waiting.length, error: this.#error, meeting: this.#meeting };
    for (const listener of this.#listeners) listener();
  }

  async #flush(): Promise<void> {
    if (this.#isSending || this.#meeting !== null || this.#waiting.length === 0) return;
    this.#isSending = true;
    // All that has gathered meanwhile goes in one write.
    const count = this.#waiting.length;
    const patch = this.#waiting.reduce(joined, {});
    try {
      const outcome = await this.#send(this.#saved.draft.version, patch);
      if (outcome.kind === "saved") {
        this.#saved = outcome.page;
        this.#waiting.splice(0, count);
      } else if (outcome.kind === "meeting") this.#meet(outcome.theirs);
      else {
        this.#waiting.splice(0, count);
        this.#error = outcome.error;
      }
    } catch (error) {
      this.#error = error instanceof Error ? error : new Error(String(error));
    } finally {
      this.#isSending = false;
      this.#tell();
    }
    if (this.#error === null) await this.#flush();
  }

  /** What does not collide goes along with what the other has decided. */
  #meet(theirs: DraftPage): void {
    const merge = mergeOf(this.#saved, this.#waiting.reduce(joined, {}), theirs);
    if (merge.conflicts.length > 0) this.#meeting = { theirs, merge };
    else this.#saved = theirs;
  }
}
