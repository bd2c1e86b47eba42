/** What a draft comes to as things stand: its rows, and the plan that a commit would make. */

import { knownNames } from "#data/rules/known-names.ts";
import type { DraftSummary } from "#data/schema/draft.ts";
import { DistrictId } from "#data/schema/ids.ts";
import type { Plan } from "#data/schema/plan.ts";
import type { ReadPlan } from "#data/schema/plan-row.ts";
import type { SnapshotStore } from "#server/dataset/index.ts";
import type { Db } from "#server/db/open.ts";
import type { Log } from "#server/log.ts";
import {
  areaKind,
  maskedTexts,
  type PlanReading,
  type Proposal,
  planIdOf,
  propose,
  type ReadLimits,
  readPlan,
} from "#server/plans/index.ts";
import { type DocumentKey, readingTextOf } from "./documents.ts";
import { readEarlierDecisions } from "./earlier-drafts.ts";
import { readCorrections, usedIds } from "./held-corrections.ts";
import { Remembered } from "./remembered.ts";
import type { StoredDraft } from "./store.ts";

/** Making one anew takes seconds for a large plan. */
const REMEMBERED = 8;

export interface Proposed {
  read: ReadPlan;
  proposal: Proposal;
  /** The plan that it would change; null for a new one. */
  held: Plan | null;
  /** 0 for a plan that is not there. */
  heldVersion: number;
  /** Whether it is known whose plan it is, and for which year. */
  isSettled: boolean;
}

type Read = Pick<PlanReading, "plan" | "derived">;

interface ProposalsOptions {
  db: Db;
  store: SnapshotStore;
  limits: ReadLimits;
  log: Log;
}

/** @param settled whose plan somebody has said that it is; null for what the document says of itself */
const readKey = ({ district, document }: DocumentKey, revision: number, settled: DistrictId | null): string =>
  `${district} ${document} ${revision} ${settled ?? ""}`;

export class Proposals {
  readonly #options: ProposalsOptions;
  readonly #read = new Remembered<Read | null>(REMEMBERED);
  readonly #proposed = new Remembered<Proposed | null>(REMEMBERED);

  constructor(options: ProposalsOptions) {
    this.#options = options;
  }

  /**
   * What has just been read, so that it is not done again.
   *
   * @param revision of the data whose register it was read by
   */
  know(key: DocumentKey, revision: number, { plan, derived }: Read): void {
    void this.#read.get(readKey(key, revision, null), async () => ({ plan, derived }));
  }

  /** Null for a document that has not been read. */
  of(draft: StoredDraft): Promise<Proposed | null> {
    const { id, version } = draft.summary;
    const { revision } = this.#options.store.current;
    return this.#proposed.get(`${id} ${version} ${revision}`, () => this.#make(draft));
  }

  /** The same for a draft that has not been written like that: nothing of it is remembered. */
  preview(draft: StoredDraft): Promise<Proposed | null> {
    return this.#make(draft);
  }

  /** As the document has it; derived anew where the draft's head says another district than the document. */
  async #settled(summary: DraftSummary): Promise<Read | null> {
    const { district } = summary.head;
    const found = await this.#readPlan(summary, null);
    return district === null || found === null || found.derived.district?.value === district
      ? found
      : this.#readPlan(summary, district);
  }

  /** Laid out and derived from what is kept, in the reader's thread: the values follow the register. */
  #readPlan({ district, document: { id } }: DraftSummary, settled: DistrictId | null): Promise<Read | null> {
    const { db, store, limits, log } = this.#options;
    const { dataset, revision } = store.current;
    const key = { district, document: id };
    return this.#read.get(readKey(key, revision, settled), async () => {
      const kept = await readingTextOf(db, key);
      if (kept === null) return null;
      const options = {
        limits,
        district: settled,
        signal: new AbortController().signal,
        onProgress: () => {},
        onFault: (error: Error) => log.error({ err: error, document: id }, "a reader failed"),
      };
      const reading = await readPlan({ kept }, options, dataset);
      if (!reading.ok) throw new Error(`A document that is kept cannot be read: ${reading.refusal.reason}`);
      return { plan: reading.plan, derived: reading.derived };
    });
  }

  async #make({ summary, decisions }: StoredDraft): Promise<Proposed | null> {
    const { db, store } = this.#options;
    const { dataset, planVersions } = store.current;
    const { head, document } = summary;
    const found = await this.#settled(summary);
    if (found === null || document.format === null) return null;
    const isSettled = head.district !== null && head.year !== null;
    // Until somebody says whose it is, it is shown as a plan of its own.
    const id = head.district ?? summary.district;
    const district = dataset.districts.find((one) => one.id === id) ?? dataset.districts[0];
    if (district === undefined) throw new Error("There is no district");
    const year = head.year ?? new Date(summary.at).getUTCFullYear();
    const held = isSettled
      ? (dataset.plans.find((plan) => plan.district === district.id && plan.year === year) ?? null)
      : null;
    const planId = held?.id ?? planIdOf(district, year);
    const own = DistrictId.parse(district.id);
    const { plan: read, derived } = found;
    const proposal = propose({
      read,
      derived,
      decisions,
      head: { district, year, kind: head.kind, title: head.title },
      document: { title: document.fileName, format: document.format },
      register: dataset,
      held,
      corrections: held === null ? new Map() : await readCorrections(db, own),
      earlier: held === null ? new Map() : await readEarlierDecisions(db, own, planId),
      used: await usedIds(db, own, planId),
      kindOf: areaKind,
    });
    const allowed = knownNames(dataset);
    return {
      read: { ...read, notUnderstood: maskedTexts(read.notUnderstood, allowed) },
      proposal,
      held,
      heldVersion: held === null ? 0 : (planVersions.get(held.id) ?? 1),
      isSettled,
    };
  }
}

/** What there is to count. */
export function countsOf({ proposal }: Proposed): DraftSummary["counts"] {
  const rows = proposal.tabs.flat();
  const is = (wanted: string) => rows.filter(({ change }) => change === wanted).length;
  const isAccepted = ({ decision }: (typeof rows)[number]) => decision.accepted === true;
  return {
    rows: rows.length,
    open: rows.filter((row) => row.open.length > 0 && !isAccepted(row) && row.decision.leftOut !== true)
      .length,
    accepted: rows.filter(isAccepted).length,
    new: is("new"),
    changed: is("changed"),
    same: is("same"),
    dropped: proposal.dropped.length,
  };
}
