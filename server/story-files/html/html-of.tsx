/** @jsxImportSource hono/jsx */
/** A story as one HTML file, which plays without a network and is read without a script. */
import { type BaseMap, readBaseMap } from "#server/ground/index.ts";
import type { ToldStory } from "#server/story-files/index.ts";
import { builtPlayer } from "./built-player.ts";
import { mapOf } from "./map-of.ts";
import { Page } from "./page.tsx";
import { picturesOf } from "./pictures-of.ts";
import type { Inline } from "./policy.ts";

/** The same story, ground and player give the same file. Pure. */
export function pageOf(story: ToldStory, base: BaseMap, inline: Inline): string {
  const page = (
    <Page story={story} map={mapOf(story, base)} pictures={picturesOf(story, base)} inline={inline} />
  );
  return `<!doctype html>\n${page.toString()}\n`;
}

/** In UTF-8; without what makes it play where the client is not built. */
export async function htmlOf(story: ToldStory): Promise<Uint8Array> {
  const [base, inline] = await Promise.all([readBaseMap(), builtPlayer()]);
  return new TextEncoder().encode(pageOf(story, base, inline));
}
