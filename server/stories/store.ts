/** Stories as they are kept. */
import { eq, isNotNull } from "drizzle-orm";
import { DistrictId } from "#data/schema/ids.ts";
import { type Story, StoryId } from "#data/schema/story.ts";
import { KeptStory } from "#data/schema/story-facts.ts";
import { stories } from "#server/db/beside-tables.ts";
import type { Db } from "#server/db/open.ts";

/** A story with what its slides are made of. */
export interface FoundStory {
  id: StoryId;
  district: DistrictId;
  version: number;
  content: KeptStory;
}

/** What a row holds; null once it is taken away. */
export const keptStory = (content: unknown): KeptStory | null => KeptStory.nullable().parse(content);

const foundIn = ({ districtId, id, version, content }: typeof stories.$inferSelect): FoundStory => ({
  id: StoryId.parse(id),
  district: DistrictId.parse(districtId),
  version,
  content: KeptStory.parse(content),
});

/** As it is told: what a person has decided. */
export function toldStory({ id, district, version, content: { made: _, ...content } }: FoundStory): Story {
  return { id, district, version, ...content };
}

/** Every story of every district, by title. */
export async function readStories(db: Db): Promise<FoundStory[]> {
  const rows = await db.select().from(stories).where(isNotNull(stories.content));
  return rows.map(foundIn).sort((a, b) => a.content.title.localeCompare(b.content.title, "sv"));
}

/** One, whoever asks; null where it is not there, or no longer. */
export async function readStory(db: Db, id: StoryId): Promise<FoundStory | null> {
  const [row] = await db.select().from(stories).where(eq(stories.id, id));
  return row === undefined || row.content === null ? null : foundIn(row);
}
