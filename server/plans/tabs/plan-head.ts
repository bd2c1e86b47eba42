/** What a document says of itself: whose plan it is, for which year, and of which kind. Pure. */
import type { District } from "#data/schema/district.ts";
import type { LooseText, ReadDocument } from "#data/schema/document.ts";
import type { PlanHead, PlanTab } from "#data/schema/plan-row.ts";
import { codeOf, type Key, PLAN_KINDS, splitClarifications } from "#server/plans/clarify/index.ts";

/** The districts that are known, by what they are called. */
export type KnownDistrict = Pick<District, "name" | "kind" | "administration" | "policeArea">;

const TITLE = /åtgärdsplan|handlingsplan|samverkansplan/i;
const LONGEST_TITLE = 120;
const YEAR = /(?<!\d)20[2-4]\d(?!\d)/;
/** An administration that is not among those known: its name without the genitive. */
const ADMINISTRATION = /(\p{Lu}[\p{L}-]+?)s?\s+stadsdels(?:förvaltning|område|nämnd)/u;
const MUNICIPALITY = /(\p{Lu}[\p{L}-]+)\s+(?:kommun|stad)(?!\p{L})/u;

/** Without marks and case, and with one kind of gap: as file names write words. */
const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** The ways in which the known districts are written, folded. */
const formsOf = (districts: readonly KnownDistrict[]): { name: string; form: string }[] =>
  districts
    .filter(({ kind }) => kind === "district")
    .flatMap(({ name, administration }) =>
      [name, `${name}s`, administration].map((form) => ({ name, form: ` ${fold(form)} ` })),
    );

/** The known district that a text names first, by its own name or its administration's. */
function districtIn(text: string, forms: ReturnType<typeof formsOf>): string | null {
  const words = ` ${fold(text)} `;
  const named = forms
    .map(({ name, form }) => ({ name, at: words.indexOf(form) }))
    .filter(({ at }) => at !== -1);
  return named.sort((a, b) => a.at - b.at)[0]?.name ?? null;
}

/** Whether a text is nothing but the district's or its administration's name. */
export const isDistrictName = (
  text: string,
  district: string | null,
  districts: readonly KnownDistrict[],
): boolean =>
  districts.some(
    ({ name, administration }) =>
      name === district && [name, administration].some((form) => fold(form) === fold(text)),
  );

/** The known district whose police area the actors are of: "Lpo Vällingby". */
function districtOfPolice(texts: readonly string[], districts: readonly KnownDistrict[]): string | null {
  for (const text of texts) {
    const area = /\b(?:lpo|lokalpolisområde)\s+(\p{L}[\p{L}-]*)/iu.exec(text)?.[1];
    if (area === undefined) continue;
    const found = districts.find(
      ({ policeArea }) => policeArea !== null && fold(policeArea.name).endsWith(` ${fold(area)}`),
    );
    if (found !== undefined) return found.name;
  }
  return null;
}

const firstOf = <T>(texts: readonly string[], find: (text: string) => T | null): T | null => {
  for (const text of texts) {
    const found = find(text);
    if (found !== null) return found;
  }
  return null;
};

const yearIn = (text: string): number | null => {
  const year = YEAR.exec(text)?.[0];
  return year === undefined ? null : Number(year);
};

const isHeadline = (line: string): boolean => line.length <= LONGEST_TITLE && TITLE.test(line);

/** Whether any row says how far it has come; a column that nobody has filled in is the template's. */
const hasStatus = (tabs: readonly PlanTab[]): boolean =>
  tabs.some(({ rows }) => rows.some(({ status }) => status !== null));

/** What the document says of itself outright, in lines of its own. */
export function saidOfPlan(outside: readonly LooseText[]): (key: Key) => string | null {
  const said = outside.flatMap(({ text }) => splitClarifications(text).clarifications);
  return (key) => said.find((one) => one.key === key)?.value ?? null;
}

/** What stands over a tab's heads, where the plan's title is among it: else it is about the tab. */
export function titleLines(over: readonly LooseText[]): LooseText[] {
  const short = over.filter(({ text }) => text.length <= LONGEST_TITLE);
  return short.some(({ text }) => isHeadline(text)) ? short : [];
}

/**
 * The head, from the texts outside the tabs first, then the file's name, and the actors' names last.
 *
 * @param outside texts that stand in no tab, in the document's order
 */
export function planHead(
  document: Pick<ReadDocument, "fileName">,
  outside: readonly LooseText[],
  tabs: readonly PlanTab[],
  districts: readonly KnownDistrict[],
): PlanHead {
  const said = saidOfPlan(outside);
  const lines = outside.flatMap(({ text }) => splitClarifications(text).text.split("\n"));
  const title = lines.find(isHeadline) ?? null;
  const headlines = [
    ...(title === null ? [] : [title]),
    ...lines.filter((line) => line.length <= LONGEST_TITLE),
  ];
  const headings = tabs.flatMap(({ columns }) => columns.map(({ heading }) => heading));
  const actors = tabs.flatMap(({ rows }) => rows.flatMap(({ who }) => (who === null ? [] : [who.text])));
  const forms = formsOf(districts);
  const unknownDistrict = (text: string): string | null => {
    const municipality = MUNICIPALITY.exec(text)?.[0] ?? null;
    return ADMINISTRATION.exec(text)?.[1] ?? (municipality === "Stockholms stad" ? null : municipality);
  };
  const isFollowUp = [title ?? "", document.fileName].some((text) =>
    /uppf[öo]+ljning/i.test(text.normalize("NFC")),
  );
  return {
    district:
      said("Stadsdelsområde") ??
      firstOf([...lines, document.fileName], (text) => districtIn(text, forms)) ??
      firstOf(headlines, unknownDistrict) ??
      districtOfPolice(actors, districts),
    year: yearIn(said("År") ?? "") ?? firstOf([...headlines, document.fileName, ...headings], yearIn),
    kind: codeOf(PLAN_KINDS, said("Plan") ?? "") ?? (isFollowUp || hasStatus(tabs) ? "follow-up" : "plan"),
    title: said("Titel") ?? title,
  };
}
