/** Plans taken out without a database: of the dataset's files, or of a document as it is read. Pure but for time. */
import type { Separator } from "#data/rules/csv.ts";
import type { Dataset } from "#data/rules/dataset.ts";
import { knownNames } from "#data/rules/known-names.ts";
import type { Viewer } from "#data/rules/permissions.ts";
import type { Plan } from "#data/schema/plan.ts";
import type { ExportFormat } from "#data/schema/plan-export.ts";
import type { PlanRow } from "#data/schema/plan-row.ts";
import { makeSnapshot, makeView } from "#server/dataset/index.ts";
import { maskedRow } from "#server/plans/draft/masked-row.ts";
import { proposalAsRead } from "#server/plans/proposal-of-read.ts";
import type { PlanReading } from "#server/plans/read-plan.ts";
import { planFile } from "./file.ts";
import { planExport } from "./plan-export.ts";

/** Whoever has the files has the whole of them. */
const OWNER: Viewer = { grants: [{ district: null, role: "reader", actors: new Set() }] };

export interface LocalPlan {
  plan: Plan;
  /** The document's own rows, by measure; none for the dataset's plans. */
  sources: ReadonlyMap<string, PlanRow>;
}

/** The plan that a document comes to as it stands; null where it does not say whose it is, or for which year. */
export function planOfReading(reading: PlanReading, fileName: string, register: Dataset): LocalPlan | null {
  const district = register.districts.find(({ id }) => id === reading.derived.district?.value);
  const { year, kind, title } = reading.plan.plan;
  if (district === undefined || year === null) return null;
  const { plan, sources } = proposalAsRead(reading, { district, year, kind, title }, fileName, register);
  const allowed = knownNames(register);
  return { plan, sources: new Map([...sources].map(([id, row]) => [id, maskedRow(row, allowed)])) };
}

/**
 * The plan's file, whole.
 *
 * @param day the day on which it is made, local time
 * @throws CellTooLong for a workbook with a text that no cell can hold
 */
export async function localFile(
  { plan, sources }: LocalPlan,
  register: Dataset,
  options: { format: ExportFormat; separator: Separator; day: string },
): Promise<Uint8Array> {
  const district = register.districts.find(({ id }) => id === plan.district);
  if (district === undefined) throw new Error(`No district is called ${plan.district}`);
  const nothing = new Map<never, never>();
  const view = makeView(
    makeSnapshot(0, {
      dataset: { ...register, plans: [plan] },
      versions: nothing,
      fromDocuments: new Set(),
      placeVersions: nothing,
      planVersions: nothing,
      actorVersions: nothing,
      decisions: nothing,
      assignments: nothing,
    }),
    OWNER,
  );
  const inside = { plan, district, register, sources };
  return planFile(planExport(view, plan, options.day), async () => inside, options);
}
