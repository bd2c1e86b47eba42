/** A draft's rows while what they say is being derived, or where that stopped. */
import { knownNames } from "#data/rules/known-names.ts";
import type { ComingRows as Answer, ComingRange } from "#data/schema/coming-rows.ts";
import type { DraftSummary } from "#data/schema/draft.ts";
import type { SnapshotStore } from "#server/dataset/index.ts";
import type { Db } from "#server/db/open.ts";
import type { Log } from "#server/log.ts";
import { comingRow, type LaidOut, type LaidPlan, type ReadLimits, readPlan } from "#server/plans/index.ts";
import { readingTextOf } from "./documents.ts";
import type { Coming, DraftReader } from "./reader.ts";
import { Remembered } from "./remembered.ts";

/** Plans that are laid out for drafts that another instance derives, or nobody. */
const REMEMBERED = 4;

interface ComingRowsOptions {
  db: Db;
  store: SnapshotStore;
  limits: ReadLimits;
  log: Log;
  reader: Pick<DraftReader, "comingOf">;
}

export class ComingRows {
  readonly #options: ComingRowsOptions;
  readonly #laid = new Remembered<LaidPlan | null>(REMEMBERED);

  constructor(options: ComingRowsOptions) {
    this.#options = options;
  }

  /** Null where the rows are not there yet. */
  async of(draft: DraftSummary, { from, count }: ComingRange): Promise<Answer | null> {
    const coming = this.#options.reader.comingOf(draft.id) ?? (await this.#fromKept(draft));
    if (coming === null) return null;
    const { plan, derived } = coming;
    const allowed = knownNames(this.#options.store.current.dataset);
    return {
      district: draft.district,
      tabs: plan.tabs.map(({ kind, priorityArea, count }) => ({ kind, priorityArea, rows: count })),
      done: derived.length,
      rows: plan.rows(from, count).map((row, index) => {
        const at = from + index;
        return comingRow(plan.tabOf(at), row, derived[at] ?? null, allowed);
      }),
    };
  }

  /** What another instance derives is not known here: the rows are shown as they were read. */
  async #fromKept({ district, document }: DraftSummary): Promise<Coming | null> {
    const key = { district, document: document.id };
    const plan = await this.#laid.get(`${district} ${document.id}`, async () => {
      const kept = await readingTextOf(this.#options.db, key);
      return kept === null ? null : this.#layOut(kept);
    });
    // It may be kept the next time that somebody asks.
    if (plan === null) this.#laid.forget(`${district} ${document.id}`);
    return plan === null ? null : { plan, derived: [] };
  }

  /** Laid out in a thread, which is ended before it derives. */
  async #layOut(kept: string): Promise<LaidPlan | null> {
    const { limits, log, store } = this.#options;
    const controller = new AbortController();
    let plan: LaidPlan | null = null;
    const options = {
      limits,
      signal: controller.signal,
      onProgress: () => {},
      onFault: (error: Error) => log.error({ err: error }, "a reader failed"),
      onLaid: (laid: LaidOut) => {
        plan = laid.plan;
        controller.abort();
      },
    };
    await readPlan({ kept }, options, store.current.dataset);
    return plan;
  }
}
