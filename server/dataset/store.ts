/** Holds the snapshot of the current revision, and the views that were made of it. */
import { sum } from "drizzle-orm";
import type { Viewer } from "#data/rules/permissions.ts";
import type { Db } from "#server/db/open.ts";
import { revisions } from "#server/db/tables.ts";
import { loadDataset } from "./load.ts";
import { makeSnapshot, type Snapshot } from "./snapshot.ts";
import { makeView, type View } from "./view.ts";

/** Kinds of viewers whose view is kept; people with the same roles share one. */
const VIEWS = 50;

export class SnapshotStore {
  readonly #db: Db;
  #current: Snapshot | null = null;
  #reading: Promise<Snapshot> | null = null;
  readonly #views = new Map<string, View>();

  constructor(db: Db) {
    this.#db = db;
  }

  /** Reads the database anew if its revision is another than the one in memory. */
  async refresh(): Promise<Snapshot> {
    // Who asks while a reading is under way may have written after it began: that one waits for the next.
    while (this.#reading !== null) await this.#reading;
    this.#reading = this.#read().finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  async #read(): Promise<Snapshot> {
    const [row] = await this.#db.select({ revision: sum(revisions.revision) }).from(revisions);
    const revision = Number(row?.revision ?? 0);
    if (this.#current?.revision === revision) return this.#current;
    this.#current = makeSnapshot(revision, await loadDataset(this.#db));
    this.#views.clear();
    return this.#current;
  }

  /** @throws Error before the first `refresh` */
  get current(): Snapshot {
    if (this.#current === null) throw new Error("No data has been read yet");
    return this.#current;
  }

  get isReady(): boolean {
    return this.#current !== null;
  }

  /**
   * What a viewer may see of the current revision.
   *
   * @param key the same for all who may see the same
   */
  view(viewer: Viewer, key: string): View {
    const known = this.#views.get(key);
    this.#views.delete(key);
    const view = known?.whole === this.current ? known : makeView(this.current, viewer);
    if (this.#views.size >= VIEWS) {
      const [oldest] = this.#views.keys();
      if (oldest !== undefined) this.#views.delete(oldest);
    }
    this.#views.set(key, view);
    return view;
  }
}
