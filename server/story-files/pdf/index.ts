/** A story as a tagged PDF on paper; the same story gives the same bytes. */
import type { StoryPaper } from "#data/schema/story-file.ts";
import { bytesOf, openDocument } from "./document.ts";
import { drawHandout } from "./handout.ts";
import { SHEETS } from "./papers.ts";
import { penFor } from "./pen.ts";
import type { PrintedStory, Printing } from "./printing.ts";
import { drawSlidePages } from "./slide-pages.ts";
import { mapDrawer } from "./story-map.ts";
import { tagged } from "./tag.ts";
import { readTypeface } from "./typeface.ts";
import { PRINT_WORDS } from "./words.ts";

/**
 * The pages can be read aloud in order: headings, lists, tables with their headings, figures with what
 * they show, bookmarks. Made by what PDF/UA-1 (ISO 14289-1) asks of a file.
 *
 * @throws when the typeface or the ground of the map cannot be read
 */
export async function pdfOf(story: PrintedStory, paper: StoryPaper): Promise<Uint8Array> {
  const [typeface, drawMap] = await Promise.all([readTypeface(), mapDrawer(story)]);
  const doc = openDocument(story);
  const printing: Printing = {
    pen: penFor(doc, typeface),
    story,
    sheet: SHEETS[paper],
    words: PRINT_WORDS[story.language],
    root: tagged("Document", null),
    drawMap,
  };
  if (paper === "handout") drawHandout(printing);
  else drawSlidePages(printing);
  return bytesOf(doc);
}
