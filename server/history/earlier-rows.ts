/** Which row of the year before each row is, over all plans of a district; pure. */
import { linkRows, type RowLinks } from "#data/rules/link-rows.ts";
import type { MeasureId } from "#data/schema/ids.ts";
import type { WholeMeasureRow } from "#data/schema/measure-answer.ts";

/** @param rows of any districts and years, in any order */
export function earlierRows(rows: readonly WholeMeasureRow[]): RowLinks {
  const links = new Map<MeasureId, MeasureId>();
  for (const district of new Set(rows.map((row) => row.district))) {
    const own = rows.filter((row) => row.district === district);
    const years = [...new Set(own.map(({ plan }) => plan.year))].sort((a, b) => a - b);
    const ofYear = (year: number | undefined) => own.filter(({ plan }) => plan.year === year);
    for (const [index, year] of years.slice(1).entries()) {
      for (const [id, was] of linkRows(ofYear(years[index]), ofYear(year), "words")) links.set(id, was);
    }
  }
  return links;
}
