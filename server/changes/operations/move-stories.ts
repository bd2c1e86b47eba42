/** Stories in which an actor answers questions of the room, or whose slides tell of its measures. */
import { and, asc, eq, or, sql } from "drizzle-orm";
import { movedActors, movedStory } from "#data/rules/move-beside.ts";
import type { BesideActor } from "#data/schema/beside-actor.ts";
import { DistrictId } from "#data/schema/ids.ts";
import { type Slide, StoryId } from "#data/schema/story.ts";
import type { KeptStory } from "#data/schema/story-facts.ts";
import { stories } from "#server/db/beside-tables.ts";
import type { Tx } from "#server/db/open.ts";
import { keptStory } from "#server/stories/index.ts";
import { type BesideKind, mustStillBe } from "./beside-kind.ts";

type Was = BesideActor["stories"][number];

const names = (actor: string) =>
  or(
    sql`${stories.content}->'questions' @> ${JSON.stringify([{ owner: actor }])}::jsonb`,
    sql`${stories.content}->'slides' @> ${JSON.stringify([{ filter: { actor: [actor] } }])}::jsonb`,
  );

const isStory = ({ district, story }: Pick<Was, "district" | "story">) =>
  and(eq(stories.districtId, district), eq(stories.id, story));

const write = (tx: Tx, key: Pick<Was, "district" | "story">, content: KeptStory) =>
  tx
    .update(stories)
    .set({ content, version: sql`${stories.version} + 1` })
    .where(isStory(key));

const actorsOf = (slide: Slide | undefined) =>
  slide !== undefined && "filter" in slide ? slide.filter.actor : undefined;

export const storiesBeside: BesideKind<Was> = {
  take: async (tx, move) => {
    const rows = await tx
      .select()
      .from(stories)
      .where(names(move.from))
      .orderBy(asc(stories.districtId), asc(stories.id))
      .for("update");
    const taken: Was[] = [];
    for (const { districtId, id, content: kept } of rows) {
      const content = keptStory(kept);
      if (content === null) continue;
      const key = { district: DistrictId.parse(districtId), story: StoryId.parse(id) };
      await write(tx, key, movedStory(content, move));
      taken.push({
        ...key,
        questions: content.questions.filter(({ owner }) => owner === move.from).map((one) => one.id),
        slides: content.slides.flatMap((slide) => {
          const actors = actorsOf(slide);
          return actors?.includes(move.from) ? [{ slide: slide.id, actors }] : [];
        }),
      });
    }
    return taken;
  },
  giveBack: async (tx, all, move) => {
    for (const { questions, slides, ...key } of all) {
      const [row] = await tx.select().from(stories).where(isStory(key)).for("update");
      const content = keptStory(row?.content ?? null);
      const owners = questions.map((id) => content?.questions.find((one) => one.id === id)?.owner);
      mustStillBe(
        owners,
        questions.map(() => move.to),
      );
      for (const { slide, actors } of slides)
        mustStillBe(actorsOf(content?.slides.find(({ id }) => id === slide)), movedActors(actors, move));
      if (content === null) continue;
      const before = new Map(slides.map(({ slide, actors }) => [slide, actors]));
      await write(tx, key, {
        ...content,
        questions: content.questions.map((one) =>
          questions.includes(one.id) ? { ...one, owner: move.from } : one,
        ),
        slides: content.slides.map((slide) => {
          const actor = before.get(slide.id);
          return actor !== undefined && "filter" in slide
            ? { ...slide, filter: { ...slide.filter, actor } }
            : slide;
        }),
      });
    }
  },
};
