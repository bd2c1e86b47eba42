/** Reads documents in the background, tells how far it has come, and can be told to stop. */
import type { DraftHead, DraftId } from "#data/schema/draft.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import type { PlanKind } from "#data/schema/plan.ts";
import type { ReadPlan } from "#data/schema/plan-row.ts";
import { TargetYear } from "#data/schema/schedule.ts";
import type { SnapshotStore } from "#server/dataset/index.ts";
import { CITY } from "#server/db/city.ts";
import type { Db } from "#server/db/open.ts";
import type { Log } from "#server/log.ts";
import {
  districtOf,
  LINE,
  oneLine,
  type ReadLimits,
  type ReadStep,
  readPlan,
  refusalWords,
} from "#server/plans/index.ts";
import { keepReading } from "./documents.ts";
import { countsOf, type Proposals } from "./proposals.ts";
import { draftOf, updateDraft } from "./store.ts";

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
}

interface Job extends Progress {
  controller: AbortController;
}

interface DraftReaderOptions {
  db: Db;
  store: SnapshotStore;
  proposals: Proposals;
  limits: ReadLimits;
  log: Log;
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

  cancel(id: DraftId): void {
    this.#jobs.get(id)?.controller.abort();
  }

  /** Returns at once; what comes of it stands in the draft. */
  start(task: ToRead): void {
    const job: Job = { controller: new AbortController(), step: "reading", done: 0, total: 0 };
    this.#jobs.set(task.id, job);
    void this.#run(task, job)
      .catch((error: unknown) => {
        this.#options.log.error({ err: error, draft: task.id }, "a document could not be taken in");
        return this.#refuse(
          task.id,
          refusalWords({ reason: "damaged", where: null, limit: null, found: null }),
        );
      })
      .catch((error: unknown) => this.#options.log.error({ err: error }, "a draft could not be written"))
      .finally(() => this.#jobs.delete(task.id));
  }

  async #run(task: ToRead, job: Job): Promise<void> {
    const { db, store, proposals, limits, log } = this.#options;
    const { fileName, bytes, district, document } = task;
    const { dataset, revision } = store.current;
    const options = {
      limits,
      signal: job.controller.signal,
      onProgress: (done: number, total: number, step: ReadStep) => Object.assign(job, { step, done, total }),
      onFault: (error: Error) => log.error({ err: error, draft: task.id }, "a reader failed"),
    };
    const reading = await readPlan({ fileName, bytes }, options, dataset);
    if (!reading.ok) return this.#refuse(task.id, refusalWords(reading.refusal));
    await keepReading(db, { district, document }, reading);
    proposals.know({ district, document }, revision, reading);
    const draft = await draftOf(db, task.id);
    if (draft === null) return;
    const head = this.#headOf(reading.plan, task);
    const proposed = await proposals.preview({ ...draft, summary: { ...draft.summary, head } });
    const counts = proposed === null ? draft.summary.counts : countsOf(proposed);
    await updateDraft(db, draft, draft.summary.version, { state: "review", head, counts });
  }

  #headOf({ plan }: ReadPlan, { given, district, mayEdit }: ToRead): DraftHead {
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

  async #refuse(id: DraftId, refusal: { sv: string; en: string }): Promise<void> {
    const { db } = this.#options;
    const draft = await draftOf(db, id);
    if (draft !== null) await updateDraft(db, draft, draft.summary.version, { state: "refused", refusal });
  }
}
