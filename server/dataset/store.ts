/** Holds the snapshot of the current revision; others ask it, never the database. */
import { max } from "drizzle-orm";
import type { Db } from "#server/db/open.ts";
import { revisions } from "#server/db/tables.ts";
import { loadDataset } from "./load.ts";
import { makeSnapshot, type Snapshot } from "./snapshot.ts";

export class SnapshotStore {
  readonly #db: Db;
  #current: Snapshot | null = null;

  constructor(db: Db) {
    this.#db = db;
  }

  /** Reads the database anew if its revision is another than the one in memory. */
  async refresh(): Promise<Snapshot> {
    const [row] = await this.#db.select({ revision: max(revisions.revision) }).from(revisions);
    const revision = row?.revision ?? 0;
    if (this.#current?.revision === revision) return this.#current;
    this.#current = makeSnapshot(revision, await loadDataset(this.#db));
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
}
