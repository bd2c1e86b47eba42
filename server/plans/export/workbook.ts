/** A plan in the city's form: a tab for each area, the summary, and a sheet that says whose it is. */
import type { District } from "#data/schema/district.ts";
import type { Plan, PriorityAreaKind } from "#data/schema/plan.ts";
import type { PlanExport } from "#data/schema/plan-export.ts";
import type { PlanRow } from "#data/schema/plan-row.ts";
import { AREA_KINDS, isClarification } from "#server/plans/clarify/index.ts";
import { type Register, registerLabels } from "#server/plans/derive/index.ts";
import { mustFit } from "./cell-too-long.ts";
import { frontGrid, type HeadSaid } from "./front.ts";
import { type Grid, type TabGrid, tabGrid } from "./grid.ts";
import type { Names } from "./row-words.ts";
import { settle } from "./settle.ts";
import { type Summary, summaryGrid } from "./summary.ts";
import { type Tab, tabsOf } from "./tab.ts";

/** What the reader may see who works in the district: the whole plan, and the documents' own rows. */
export interface Inside {
  plan: Plan;
  district: District;
  register: Register;
  /** By measure. */
  sources: ReadonlyMap<string, PlanRow>;
}

export interface Workbook {
  title: string;
  administration: string;
  day: string;
  front: Grid;
  tabs: readonly TabGrid[];
  summary: Summary;
}

export const workbookName = ({ page }: PlanExport): string => `${page.plan.id}.xlsx`;

const capital = (words: string): string => words.charAt(0).toLocaleUpperCase("sv") + words.slice(1);
const kindName = (kind: PriorityAreaKind): string => capital(AREA_KINDS[kind]);

function namesOf({ places, actors }: PlanExport, register: Register | null): Names {
  const known = new Map([...places, ...actors].map(({ id, name }): [string, string] => [id, name]));
  if (register === null) return { place: (id) => known.get(id) ?? "", actor: (id) => known.get(id) ?? "" };
  const labels = registerLabels(register);
  const byId = new Map<string, string>([
    ...register.places.map(({ id }): [string, string] => [id, labels.places.labelOf(id)]),
    ...register.actors.map(({ id }): [string, string] => [id, labels.actors.labelOf(id)]),
  ]);
  return { place: (id) => byId.get(id) ?? id, actor: (id) => byId.get(id) ?? id };
}

const hasClarifications = ({ cells }: Grid): boolean =>
  cells.some(({ text }) => text.split("\n").some(isClarification));

/**
 * Lays a plan out in the form. Read again, it is the same plan: for who works in the district, whatever
 * the words of a cell leave open is said outright.
 *
 * @param inside null for a reader who sees less than the whole: nothing but the export is then used
 * @throws CellTooLong for a text that no cell can hold
 */
export async function layOutWorkbook(whole: PlanExport, inside: Inside | null): Promise<Workbook> {
  const { plan } = whole.page;
  const tabs: Tab[] = tabsOf(
    whole,
    inside?.sources ?? new Map(),
    namesOf(whole, inside?.register ?? null),
    kindName,
  );
  const hasComments = inside !== null;
  const grids = (): TabGrid[] => {
    const made = tabs.map((tab) => tabGrid(tab, hasComments));
    mustFit(made);
    return made;
  };
  const names = tabs.map(({ name }) => name);
  const gridsOf = (said: HeadSaid): Grid[] => {
    const made = grids();
    return [frontGrid(whole, said, true), ...made, summaryGrid(made, names)];
  };
  const said: HeadSaid =
    inside === null ? new Set() : await settle(tabs, gridsOf, { ...inside, fileName: workbookName(whole) });
  const made = grids();
  return {
    title: plan.title,
    administration: plan.district.administration,
    day: whole.day,
    front: frontGrid(whole, said, said.size > 0 || made.some(hasClarifications)),
    tabs: made,
    summary: summaryGrid(made, names),
  };
}
