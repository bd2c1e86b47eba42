/** A workbook's rows as a whole city would write them: the three plans' own words, repeated as often as plans repeat theirs. */
import type { Dataset } from "#data/rules/dataset.ts";

/** Which share of a column's texts is said for the first time, as counted in the three published documents. */
const NEW = [
  ["Problemområde", 0.6],
  ["Orsak", 0.85],
  ["Åtgärd", 0.93],
  ["Operativt mål", 0.9],
  ["När", 0.5],
  ["Vem", 0.75],
  ["Uppföljning", 0.75],
  ["Status VB", 0.6],
  ["Kommentar", 1],
] as const;
type Heading = (typeof NEW)[number][0];

/** What the plans say in each column. */
function textsOf({ plans, actors }: Dataset): Record<Heading, string[]> {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const problems = plans.flatMap(({ priorityAreas }) => priorityAreas.flatMap((area) => area.problems));
  const causes = problems.flatMap((problem) => problem.causes);
  const measures = causes.flatMap((cause) => cause.measures);
  return {
    Problemområde: problems.map(({ title, text }) => text ?? title),
    Orsak: causes.flatMap(({ text }) => text ?? []),
    Åtgärd: measures.map(({ parts }) => parts.map(({ text }) => text).join(" ")),
    "Operativt mål": measures.flatMap(({ goals }) => goals.map(({ text }) => text)),
    När: measures.flatMap(({ schedule }) => schedule.words ?? []),
    Vem: measures.map(({ responsibilities }) =>
      responsibilities.map((one) => [names.get(one.actor), one.function ?? []].flat().join(", ")).join(", "),
    ),
    Uppföljning: measures.flatMap(({ followUps }) => followUps.map(({ text }) => text)),
    "Status VB": measures.flatMap(({ yearEnd }) => yearEnd?.words ?? []),
    Kommentar: measures.flatMap(({ comment }) => comment ?? []),
  };
}

/** Numbers from 0 to 1 that are the same in every run (Park and Miller's generator). */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

/** The text with a number in each of its sentences, so that none of them has been said before. */
const saidAnew = (text: string, number: number): string =>
  `${text.replace(/[.!?;](?= |$)/g, ` vid ${number}$&`)} Gäller sträcka ${number}.`;

/**
 * The title, the heads, and so many rows. In what is said anew each sentence is: of the sentences in the
 * three published documents' causes, measures and comments, 88 to 100 of a hundred are said for the first
 * time, as many as of the whole texts.
 */
export function rowsOfCity(dataset: Dataset, count: number): string[][] {
  const texts = textsOf(dataset);
  const random = numbers(7);
  const pick = (among: readonly string[]) => among[Math.floor(random.next().value * among.length)] ?? "";
  const columns = NEW.map(([heading, share]) => {
    const said: string[] = [];
    return { heading, share, pool: texts[heading], said };
  });
  const row = (number: number) =>
    columns.map(({ share, pool, said }) => {
      if (said.length > 0 && random.next().value > share) return pick(said);
      const text = saidAnew(pick(pool), number);
      said.push(text);
      return text;
    });
  return [
    ["Åtgärdsplan 2026, Södermalm"],
    columns.map(({ heading }) => heading),
    ...Array.from({ length: count }, (_, index) => row(index + 1)),
  ];
}
