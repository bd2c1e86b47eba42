/** Reads documents in the background, tells how far it has come, and can be told to stop. */
import type { DerivedRow } from "#data/schema/derived.ts";
import type { DocumentFormat } from "#data/schema/document.ts";
import type { DraftHead, DraftId } from "#data/schema/draft.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import type { PlanKind } from "#data/schema/plan.ts";
import type { PlanHead } from "#data/schema/plan-row.ts";
import type { Refusal } from "#data/schema/refusal.ts";
import { TargetYear } from "#data/schema/schedule.ts";
import type { SnapshotStore } from "#server/dataset/index.ts";
import { CITY } from "#server/db/city.ts";
import type { Db } from "#server/db/open.ts";
import type { Log } from "#server/log.ts";
import {
  districtOf,
  type LaidOut,
  type LaidPlan,
  LINE,
  oneLine,
  type ReadLimits,
  type ReadStep,
  readPlan,
} from "#server/plans/index.ts";
import { type DocumentKey, keepReading, readingTextOf } from "./documents.ts";
import { countsOf, type Proposals } from "./proposals.ts";
import { endOf, isBeforeReview } from "./reading-end.ts";
import { draftOf, NO_COUNTS, type StoredDraft, updateDraft } from "./store.ts";
import { Writes } from "./writes.ts";

/** What the one who takes it in says of it; what is left out is for the document to tell. */
export interface GivenHead {
  district: DistrictId | null;
  year: number | null;
  kind: PlanKind | null;
}

export interface ToRead {
  id: DraftId;
  district: DistrictId;
  document: string;
  fileName: string;
  bytes: Uint8Array;
  given: GivenHead;
  /** Whether the one who takes it in may edit a district's plans. */
  mayEdit: (district: DistrictId) => boolean;
}

export interface Progress {
  step: ReadStep;
  done: number;
  total: number;
  /** Whether the draft says that its rows are there to be seen. */
  isLaid: boolean;
}

/** Rows while what they say is being derived. */
export interface Coming {
  plan: LaidPlan;
  /** Of the first rows, in the plan's order; those after them are not derived yet. */
  derived: readonly DerivedRow[];
}

interface Job extends Progress {
  controller: AbortController;
  plan: LaidPlan | null;
  derived: DerivedRow[];
}

interface DraftReaderOptions {
  db: Db;
  store: SnapshotStore;
  proposals: Proposals;
  limits: ReadLimits;
  log: Log;
}

type Told = Pick<ToRead, "district" | "given" | "mayEdit">;
type Source = Parameters<typeof readPlan>[0];

/** What is read, and whose draft it is. */
interface Task extends DocumentKey {
  id: DraftId;
  source: Source;
  /** The draft's head, told by what the document says. */
  headOf: (head: PlanHead) => DraftHead;
}

export class DraftReader {
  readonly #options: DraftReaderOptions;
  readonly #jobs = new Map<DraftId, Job>();

  constructor(options: DraftReaderOptions) {
    this.#options = options;
  }

  /** How far the reading has come; null where none is under way in this instance. */
  progressOf(id: DraftId): Progress | null {
    return this.#jobs.get(id) ?? null;
  }

  /** The rows of a draft that is being derived in this instance; null where there are none yet. */
  comingOf(id: DraftId): Coming | null {
    const job = this.#jobs.get(id);
    return job === undefined || job.plan === null ? null : { plan: job.plan, derived: job.derived };
  }

  cancel(id: DraftId): void {
    this.#jobs.get(id)?.controller.abort();
  }

  /** Returns at once; what comes of it stands in the draft. */
  start({ id, district, document, fileName, bytes, given, mayEdit }: ToRead): void {
    const headOf = (head: PlanHead) => this.#headOf(head, { district, given, mayEdit });
    this.#begin({ id, district, document, source: { fileName, bytes }, headOf });
  }

  /**
   * Derives a draft's rows once more, from what is kept of its document.
   *
   * @returns whether it has begun: somebody else may have been faster
   */
  async again(draft: StoredDraft): Promise<boolean> {
    const { db } = this.#options;
    const { id, district, document, head, version } = draft.summary;
    const key = { district, document: document.id };
    const kept = await readingTextOf(db, key);
    if (kept === null || !(await updateDraft(db, draft, version, { state: "deriving", refusal: null })))
      return false;
    this.#begin({ id, ...key, source: { kept }, headOf: () => head });
    return true;
  }

  #begin(task: Task): void {
    const { log } = this.#options;
    const controller = new AbortController();
    const job: Job = {
      controller,
      step: "reading",
      done: 0,
      total: 0,
      isLaid: false,
      plan: null,
      derived: [],
    };
    this.#jobs.set(task.id, job);
    void this.#run(task, job)
      .catch((error: unknown) => {
        log.error({ err: error, draft: task.id }, "a document could not be taken in");
        return this.#end(task.id, { reason: "damaged", where: null, limit: null, found: null });
      })
      .catch((error: unknown) => log.error({ err: error }, "a draft could not be written"))
      .finally(() => {
        // Another try may have begun.
        if (this.#jobs.get(task.id) === job) this.#jobs.delete(task.id);
      });
  }

  async #run(task: Task, job: Job): Promise<void> {
    const { db, store, proposals, limits, log } = this.#options;
    const { dataset, revision } = store.current;
    const writes = new Writes();
    const options = {
      limits,
      signal: job.controller.signal,
      onProgress: (done: number, total: number, step: ReadStep) => Object.assign(job, { step, done, total }),
      onFault: (error: Error) => log.error({ err: error, draft: task.id }, "a reader failed"),
      onLaid: ({ plan }: LaidOut) => {
        job.plan = plan;
        writes.add(() => this.#show(task, job, plan));
      },
      onDocument: (document: string, format: DocumentFormat) => {
        if (!("kept" in task.source)) writes.add(() => keepReading(db, task, { format, document }));
      },
      onDerived: (rows: readonly DerivedRow[]) => {
        for (const row of rows) job.derived.push(row);
      },
    };
    const reading = await readPlan(task.source, options, dataset);
    await writes.end();
    if (!reading.ok) return this.#end(task.id, reading.refusal);
    proposals.know(task, revision, reading);
    await this.#review(task);
  }

  /** Says that the rows are there. */
  async #show({ id, headOf }: Task, job: Job, plan: LaidPlan): Promise<void> {
    const { db } = this.#options;
    const draft = await draftOf(db, id);
    if (draft === null || !isBeforeReview(draft.summary)) return;
    await updateDraft(db, draft, draft.summary.version, {
      state: "deriving",
      head: headOf(plan.head),
      counts: { ...NO_COUNTS, rows: plan.count },
      refusal: null,
    });
    job.isLaid = true;
  }

  async #review({ id }: Task): Promise<void> {
    const { db, proposals } = this.#options;
    const draft = await draftOf(db, id);
    // Somebody may have tried again elsewhere, and gone on with what came of it.
    if (draft === null || !isBeforeReview(draft.summary)) return;
    const proposed = await proposals.preview(draft);
    const counts = proposed === null ? draft.summary.counts : countsOf(proposed);
    await updateDraft(db, draft, draft.summary.version, { state: "review", counts, refusal: null });
  }

  #headOf(plan: PlanHead, { given, district, mayEdit }: Told): DraftHead {
    const named = districtOf(plan, this.#options.store.current.dataset.districts)?.value ?? null;
    const own = district === CITY ? null : district;
    // A plan of a district that somebody may not edit does not become one of their own unseen.
    const told = named === null ? own : mayEdit(named) ? named : null;
    return {
      district: given.district ?? told,
      year: given.year ?? TargetYear.nullable().catch(null).parse(plan.year),
      kind: given.kind ?? plan.kind,
      title: plan.title === null ? null : oneLine(plan.title, LINE),
    };
  }

  async #end(id: DraftId, refusal: Refusal): Promise<void> {
    const { db } = this.#options;
    const draft = await draftOf(db, id);
    if (draft === null || !isBeforeReview(draft.summary)) return;
    await updateDraft(db, draft, draft.summary.version, endOf(draft.summary, refusal));
  }
}
