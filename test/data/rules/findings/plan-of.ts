/** A small plan of our own to hold a rule against, sound in all but what a test says. */
import type { ReviewContext, ReviewRule } from "#data/rules/findings/rule.ts";
import { reviewContext } from "#data/rules/findings/rule.ts";
import { Actor } from "#data/schema/actor.ts";
import { PlaceSource } from "#data/schema/place.ts";
import { Plan } from "#data/schema/plan.ts";

interface RowSaid {
  /** Rows with the same problem's or cause's number share it. */
  problem?: number;
  cause?: number;
  [field: string]: unknown;
}

interface TabSaid {
  id?: string;
  declared?: unknown;
  rowsAbove?: number | null;
  notes?: unknown[];
  /** Over what stands there else, by the problem's or cause's number. */
  problems?: Record<number, object>;
  causes?: Record<number, object>;
  rows: RowSaid[];
}

const measure = (tab: string, row: number, { problem: _p, cause: _c, ...said }: RowSaid) => ({
  id: `${tab}-${row}`,
  source: { row, sheetRow: null },
  title: `Åtgärd ${row}`,
  parts: [{ number: null, type: "social", text: `Samtal ${row}`, when: null, actors: [], status: null }],
  places: null,
  goals: [{ text: `Tio samtal till juni, rad ${row}`, measurable: true }],
  schedule: {
    words: "2026",
    from: "2026",
    to: "2026",
    seasons: [],
    recurrence: null,
    lineWork: false,
    targetYear: null,
  },
  responsibilities: [{ actor: "forvaltningen", role: "lead", function: null }],
  status: "started",
  statusBasis: "year-end",
  continuesIn: null,
  followUps: [{ date: null, text: "Sex samtal har hållits, fyra återstår.", reportedBy: null }],
  yearEnd: null,
  comment: null,
  ...said,
});

function area(said: TabSaid) {
  const {
    id: name = "a",
    declared = null,
    rowsAbove = null,
    notes = [],
    problems = {},
    causes = {},
    rows,
  } = said;
  const id = `plan-2026-${name}`;
  const numbered = rows.map((row, index) => ({ problem: index + 1, cause: index + 1, ...row, index }));
  return {
    id,
    kind: "unsafe-places",
    tab: `Flik ${name}`,
    declared,
    rowsAbove,
    notes,
    problems: [...new Set(numbered.map(({ problem }) => problem))].map((problem) => {
      const own = numbered.filter((row) => row.problem === problem);
      return {
        id: `${id}-p${problem}`,
        title: `Problem ${problem}`,
        text: null,
        scope: "district",
        places: [],
        targetGroup: null,
        ...problems[problem],
        causes: [...new Set(own.map(({ cause }) => cause))].map((cause) => ({
          id: `${id}-o${cause}`,
          text: `Orsak ${cause}`,
          types: ["offender"],
          measures: own
            .filter((row) => row.cause === cause)
            .map(({ index, ...row }) => measure(id, index + 1, row)),
          ...causes[cause],
        })),
      };
    }),
  };
}

/** @throws Error for one that the schema does not allow */
export const planOf = (tabs: TabSaid[], said: object = {}): Plan =>
  Plan.parse({
    id: "plan-2026",
    district: "norr",
    year: 2026,
    kind: "plan",
    title: "Åtgärdsplan 2026",
    document: { title: "Åtgärdsplan 2026", publisher: "Nämnden", format: "xlsx" },
    priorityAreas: tabs.map(area),
    findings: [],
    ...said,
  });

const actor = (id: string, name: string, aliases: string[] = []) =>
  Actor.parse({
    id,
    district: "norr",
    name,
    kind: "unit",
    parent: null,
    abbreviation: null,
    spelledOut: null,
    aliases,
    description: null,
  });

const place = (id: string, kind: string, parent: string | null) =>
  PlaceSource.parse({
    type: "Feature",
    id,
    properties: {
      id,
      district: "norr",
      name: id,
      aliases: [],
      kind,
      parent,
      openDrugScene: false,
      openDrugSceneBasis: null,
      description: "Ett torg.",
      accuracy: "estimated",
      accuracyRadiusM: 50,
      basis: "Ritad efter kvarteret.",
      attribution: null,
    },
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [18, 59],
          [18.001, 59],
          [18.001, 59.001],
          [18, 59],
        ],
      ],
    },
  });

export const REGISTER = {
  places: [place("torget", "square", null), place("hornet", "corner", "torget")],
  actors: [
    actor("forvaltningen", "Stadsdelsförvaltningen"),
    actor("avtal", "Avtalsansvarig, Norr", ["avtalsgruppen"]),
    actor("prevention", "Enheten för prevention"),
    actor("prevetion", "Enheten för prevetion"),
    actor("grupp-1", "Arbetsgrupp nummer 1"),
    actor("grupp-2", "Arbetsgrupp nummer 2"),
  ],
};

export const CONTEXT: ReviewContext = reviewContext(REGISTER, "2026-11-21");

/** What a rule notices: which subject, in which column, with which values. */
export const noticed = (rule: ReviewRule, plan: Plan, context: ReviewContext = CONTEXT) =>
  [...rule.notice(plan, context)].map(({ subject, column, values }) => [subject.id, column, values]);

/** A schedule with some of its fields said. */
export const schedule = (said: object = {}) => ({
  words: null,
  from: null,
  to: null,
  seasons: [],
  recurrence: null,
  lineWork: false,
  targetYear: null,
  ...said,
});
