/** Next year's plan as a workbook in the city's form: the chosen rows of this year's, begun anew. Pure but for time. */
import type { Dataset } from "#data/rules/dataset.ts";
import { areasThatGoOn } from "#data/rules/next-year.ts";
import type { District } from "#data/schema/district.ts";
import type { MeasureId } from "#data/schema/ids.ts";
import type { Plan } from "#data/schema/plan.ts";
import { planIdOf } from "#server/plans/draft/propose.ts";
import { fileNameOf } from "./file.ts";
import { localFile } from "./local-plan.ts";

interface NextYear {
  plan: Plan;
  district: District;
  goesOn: ReadonlySet<MeasureId>;
  register: Dataset;
  /** The day on which it is made, local time. */
  day: string;
}

/**
 * The workbook, as it could have been written by hand, and what it is called.
 *
 * @throws CellTooLong for a text that no cell can hold
 */
export async function nextYearWorkbook({
  plan,
  district,
  goesOn,
  register,
  day,
}: NextYear): Promise<{ fileName: string; bytes: Uint8Array }> {
  const year = plan.year + 1;
  const id = planIdOf(district, year);
  const fileName = fileNameOf(id, "xlsx");
  const next: Plan = {
    id,
    district: district.id,
    year,
    kind: "plan",
    title: `Åtgärdsplan ${year}, ${district.name}`,
    document: { title: fileName, publisher: district.administration, format: "xlsx" },
    priorityAreas: areasThatGoOn(plan, goesOn),
    findings: [],
  };
  const options = { format: "xlsx", separator: ";", day } as const;
  return { fileName, bytes: await localFile({ plan: next, sources: new Map() }, register, options) };
}
