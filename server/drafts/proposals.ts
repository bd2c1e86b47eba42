/** What a draft comes to as things stand: its rows, and the plan that a commit would make. */

import type { DraftSummary } from "#data/schema/draft.ts";
import { DistrictId } from "#data/schema/ids.ts";
import type { Plan } from "#data/schema/plan.ts";
import type { ReadPlan } from "#data/schema/plan-row.ts";
import type { SnapshotStore } from "#server/dataset/index.ts";
import type { Db } from "#server/db/open.ts";
import { areaKind, layOutPlan, type Proposal, planIdOf, propose } from "#server/plans/index.ts";
import { readingOf } from "./documents.ts";
import { readCorrections, usedIds } from "./held-corrections.ts";
import type { StoredDraft } from "./store.ts";

/** Proposals that are remembered; making one anew takes seconds for a large plan. */
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

/** Last used last, so that the oldest goes first. */
class Remembered<Value> {
  readonly #values = new Map<string, Promise<Value>>();

  async get(key: string, make: () => Promise<Value>): Promise<Value> {
    const value = this.#values.get(key) ?? make();
    this.#values.delete(key);
    this.#values.set(key, value);
    const [oldest] = this.#values.keys();
    if (this.#values.size > REMEMBERED && oldest !== undefined) this.#values.delete(oldest);
    try {
      return await value;
    } catch (error) {
      this.#values.delete(key);
      throw error;
    }
  }
}

export class Proposals {
  readonly #db: Db;
  readonly #store: SnapshotStore;
  readonly #read = new Remembered<ReadPlan | null>();
  readonly #proposed = new Remembered<Proposed | null>();

  constructor(db: Db, store: SnapshotStore) {
    this.#db = db;
    this.#store = store;
  }

  /** Null for a document that has not been read. */
  of(draft: StoredDraft): Promise<Proposed | null> {
    const { id, version } = draft.summary;
    const { revision } = this.#store.current;
    return this.#proposed.get(`${id} ${version} ${revision}`, () => this.#make(draft));
  }

  /** The same for a draft that has not been written like that: nothing of it is remembered. */
  preview(draft: StoredDraft): Promise<Proposed | null> {
    return this.#make(draft);
  }

  #readPlan({ district, document }: DraftSummary): Promise<ReadPlan | null> {
    return this.#read.get(`${district} ${document.id}`, async () => {
      const read = await readingOf(this.#db, { district, document: document.id });
      return read === null ? null : layOutPlan(read, this.#store.current.dataset.districts);
    });
  }

  async #make({ summary, decisions }: StoredDraft): Promise<Proposed | null> {
    const { dataset, planVersions } = this.#store.current;
    const { head, document } = summary;
    const read = await this.#readPlan(summary);
    if (read === null || document.format === null) return null;
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
    const proposal = propose({
      read,
      decisions,
      head: { district, year, kind: head.kind, title: head.title },
      document: { title: document.fileName, format: document.format },
      register: dataset,
      held,
      corrections: held === null ? new Map() : await readCorrections(this.#db, own),
      used: await usedIds(this.#db, own, planId),
      kindOf: areaKind,
    });
    return {
      read,
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
