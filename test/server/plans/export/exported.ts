/** Plans exported and read back by the product's own road, for the tests. */
import type { Viewer } from "#data/rules/permissions.ts";
import type { Plan } from "#data/schema/plan.ts";
import type { PlanRow } from "#data/schema/plan-row.ts";
import { makeSnapshot, makeView, readDatasetFiles } from "#server/dataset/index.ts";
import { paths } from "#server/paths.ts";
import type { Proposal } from "#server/plans/draft/propose.ts";
import { planExport } from "#server/plans/export/plan-export.ts";
import { layOutWorkbook } from "#server/plans/export/workbook.ts";
import { writeWorkbook } from "#server/plans/export/xlsx.ts";
import { proposalAsRead } from "#server/plans/proposal-of-read.ts";
import { DEFAULT_LIMITS } from "#server/plans/read/limits.ts";
import { readPlan } from "#server/plans/read-plan.ts";

export const { dataset: register } = await readDatasetFiles(paths.data);

export const districtOf = ({ district }: Plan) => {
  const found = register.districts.find(({ id }) => id === district);
  if (found === undefined) throw new Error(`no district is called ${district}`);
  return found;
};

/** Somebody who works in the city's own administration. */
const INSIDE: Viewer = { grants: [{ district: null, role: "reader", actors: new Set() }] };

/** One plan as somebody sees it; whoever works in the district, unless somebody else is named. */
export const viewOf = (plan: Plan, viewer: Viewer = INSIDE) =>
  makeView(
    makeSnapshot(1, {
      dataset: { ...register, plans: [plan] },
      versions: new Map(),
      fromDocuments: new Set(),
      placeVersions: new Map(),
      planVersions: new Map(),
      actorVersions: new Map(),
      decisions: new Map(),
      assignments: new Map(),
    }),
    viewer,
  );

export const DAY = "2026-11-21";

/** The plan's workbook, as who works in the district gets it. */
export async function exported(
  plan: Plan,
  sources: ReadonlyMap<string, PlanRow> = new Map(),
): Promise<Uint8Array> {
  const inside = { plan, district: districtOf(plan), register, sources };
  return writeWorkbook(await layOutWorkbook(planExport(viewOf(plan), plan, DAY), inside));
}

/** What the product reads in a file. */
export async function read(bytes: Uint8Array, fileName: string) {
  const reading = await readPlan(
    { fileName, bytes },
    {
      limits: DEFAULT_LIMITS,
      onProgress: () => {},
      onFault: (error: Error) => {
        throw error;
      },
      signal: new AbortController().signal,
    },
    register,
  );
  if (!reading.ok) throw new Error(`${fileName} is refused: ${JSON.stringify(reading.refusal)}`);
  return reading;
}

/** The plan that a file comes to when it is taken in as it stands. */
export async function takenIn(bytes: Uint8Array, fileName: string): Promise<Proposal> {
  const reading = await read(bytes, fileName);
  const district = register.districts.find(({ id }) => id === reading.derived.district?.value);
  const { year, kind, title } = reading.plan.plan;
  if (district === undefined || year === null) throw new Error("the file does not say whose plan it is");
  return proposalAsRead(reading, { district, year, kind, title }, fileName, register);
}
