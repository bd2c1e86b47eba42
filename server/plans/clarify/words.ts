/** How clarifications write the values that the schema knows by a code. */
import type { MeasureType } from "#data/schema/measure.ts";
import type { CauseType, PlanKind, PriorityAreaKind, Scope, TargetGroup } from "#data/schema/plan.ts";
import type { Season } from "#data/schema/schedule.ts";
import type { ContinuesIn, Status } from "#data/schema/status.ts";

/** Says that there is nothing, where silence would leave it to the cell's words. */
export const NONE = "inget";

export const AREA_KINDS: Record<PriorityAreaKind, string> = {
  "young-people-at-risk": "unga i riskzon",
  "unsafe-places": "otrygga platser",
  "system-threatening-crime": "systemhotande brottslighet",
  "vulnerable-victims": "utsatta brottsoffer",
  "criminal-environments": "kriminella miljöer",
  own: "eget",
};

export const PLAN_KINDS: Record<PlanKind, string> = { plan: "åtgärdsplan", "follow-up": "uppföljning" };

export const SCOPES: Record<Scope, string> = {
  places: "platserna",
  "all-places": "alla platser",
  district: "hela stadsdelsområdet",
};

export const TARGET_GROUPS: Record<TargetGroup, string> = {
  buyers: "köpare",
  sellers: "säljare",
  recruits: "de som rekryteras",
  users: "missbrukare",
  youth: "unga",
  residents: "boende",
};

export const CAUSE_TYPES: Record<CauseType, string> = {
  offender: "gärningsperson",
  target: "brottsoffer",
  place: "plats",
};

export const MEASURE_TYPES: Record<MeasureType, string> = {
  "physical-environment": "fysisk miljö",
  "place-activation": "platsaktivering",
  policing: "polisiär insats",
  social: "social insats",
  communication: "kommunikation",
  cooperation: "samverkan",
  "mapping-outreach": "kartläggning och uppsökande",
};

export const SEASONS: Record<Season, string> = {
  spring: "vår",
  summer: "sommar",
  autumn: "höst",
  winter: "vinter",
};

/** Also what the status column offers to choose from. */
export const STATUSES: Record<Status, string> = {
  planned: "planerat",
  "not-started": "ej påbörjat",
  started: "påbörjat",
  "partly-done": "delvis genomfört",
  done: "genomfört",
  "not-done": "ej genomfört",
  removed: "borttaget",
  unknown: "okänt",
};

export const STATUS_BASES: Record<"year-end" | "follow-up" | "plan", string> = {
  "year-end": "status",
  "follow-up": "uppföljningen",
  plan: "planen",
};

export const CONTINUES: Record<ContinuesIn, string> = {
  workgroup: "i arbetsgruppen",
  line: "i linjearbete",
  both: "i arbetsgruppen och i linjearbete",
  none: "inte",
};

/** The code of a word; null for a word that the table does not have. */
export function codeOf<Code extends string>(
  table: Readonly<Record<Code, string>>,
  word: string,
): Code | null {
  // `Object.keys` gives the keys of this very table.
  const codes = Object.keys(table) as Code[];
  return codes.find((code) => table[code] === word.trim().toLocaleLowerCase("sv")) ?? null;
}

/** The codes of words in a list; those that the table does not have are left out. */
export const codesIn = <Code extends string>(table: Readonly<Record<Code, string>>, list: string): Code[] =>
  list.split(",").flatMap((word) => codeOf(table, word) ?? []);

/** Codes as a list. */
export const listOf = <Code extends string>(
  table: Readonly<Record<Code, string>>,
  codes: readonly Code[],
): string => (codes.length === 0 ? NONE : codes.map((code) => table[code]).join(", "));
