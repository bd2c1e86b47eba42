/** Puts a story there, changes it whole, or takes it away. */
import { and, eq } from "drizzle-orm";
import type { SetStory } from "#data/schema/operation.ts";
import type { Slide, StoryContent } from "#data/schema/story.ts";
import type { KeptStory } from "#data/schema/story-facts.ts";
import { stories } from "#server/db/beside-tables.ts";
import type { Tx } from "#server/db/open.ts";
import { keptStory } from "#server/stories/index.ts";
import type { Issue, Known, Locked, OperationKind } from "./operation-kind.ts";
import { personIssues } from "./person-issues.ts";

interface LockedStory extends Locked {
  /** Null where it is not there, or no longer. */
  before: KeptStory | null;
}

const isStory = ({ district, story }: SetStory) =>
  and(eq(stories.districtId, district), eq(stories.id, story));

async function lockStory(tx: Tx, operation: SetStory): Promise<LockedStory> {
  const [row] = await tx.select().from(stories).where(isStory(operation)).for("update");
  return {
    version: row?.version ?? 0,
    scope: { district: operation.district, actors: [] },
    before: row === undefined ? null : keptStory(row.content),
  };
}

const placeOf = (slide: Slide) => (slide.kind === "place" ? slide.place : null);

/** What of a story names something that is not there, or twice; what it named before may be gone since. */
function faultsOf(
  { slides, questions }: StoryContent,
  before: KeptStory | null,
  { dataset }: Known,
): Issue[] {
  const places = new Set<string>(dataset.places.map(({ id }) => id));
  const actors = new Set<string>(dataset.actors.map(({ id }) => id));
  for (const slide of before?.slides ?? []) places.add(placeOf(slide) ?? "");
  for (const { place, owner } of before?.questions ?? []) {
    places.add(place ?? "");
    actors.add(owner ?? "");
  }
  const missing = (known: ReadonlySet<string>, id: string | null, path: string, noun: string): Issue[] =>
    id === null || known.has(id) ? [] : [{ path, message: `no such ${noun}` }];
  const ids = slides.map(({ id }) => id);
  return [
    ...slides.flatMap((slide, at) => missing(places, placeOf(slide), `slides.${at}.place`, "place")),
    ...questions.flatMap(({ place, owner }, at) => [
      ...missing(places, place, `questions.${at}.place`, "place"),
      ...missing(actors, owner, `questions.${at}.owner`, "actor"),
    ]),
    ...(new Set(ids).size === ids.length ? [] : [{ path: "slides", message: "each slide once" }]),
  ];
}

const withoutId = <T extends { id: string }>({ id: _, ...rest }: T) => rest;

/** What a person has written, by its way in what was sent: random ids look like phones, and what the plans say has been read where it was taken in. */
const written = ({ made: _, slides, questions, ...rest }: KeptStory) => ({
  ...rest,
  slides: slides.map(withoutId),
  questions: questions.map(withoutId),
});

export const setStory: OperationKind<SetStory, LockedStory> = {
  lock: lockStory,
  setVersion: async (tx, operation, version) => {
    await tx.update(stories).set({ version }).where(isStory(operation));
  },
  issues: ({ district, content }, { before }, known) => {
    const isTenant = known.dataset.districts.some(({ id }) => id === district);
    if (!isTenant) return [{ path: "district", message: "no such district" }];
    if (content === null) return [];
    return [...faultsOf(content, before, known), ...personIssues(written(content), before, known)];
  },
  apply: async (tx, operation, { before }) => {
    const { district: districtId, story: id, content } = operation;
    await tx
      .insert(stories)
      .values({ districtId, id, content })
      .onConflictDoUpdate({ target: [stories.districtId, stories.id], set: { content } });
    return { ...operation, content: before };
  },
};
