/** What makes each file of a story. */
import type { StoryFileForm, StoryPaper } from "#data/schema/story-file.ts";
import { WORD } from "#server/meetings/index.ts";
import { calendarOf } from "./calendar.ts";
import { htmlOf } from "./html/html-of.tsx";
import { pdfOf } from "./pdf/index.ts";
import { POWERPOINT, pptxOf } from "./pptx/index.ts";
import type { ToldStory } from "./told-story.ts";
import { wordOf } from "./word/word-of.ts";

export interface FileWriter {
  /** The file's media type. */
  type: string;
  /** All that it needs of the story stands in the story; only pages ask for a paper beside it. */
  write: (story: ToldStory, paper: StoryPaper) => Promise<Uint8Array>;
}

const text = (write: (story: ToldStory) => string): FileWriter["write"] => {
  const encoder = new TextEncoder();
  return async (story) => encoder.encode(write(story));
};

export const WRITERS: Readonly<Record<StoryFileForm, FileWriter>> = {
  pptx: { type: POWERPOINT, write: (story) => pptxOf(story) },
  html: { type: "text/html; charset=utf-8", write: htmlOf },
  docx: { type: WORD, write: wordOf },
  ics: { type: "text/calendar; charset=utf-8", write: text(calendarOf) },
  pdf: { type: "application/pdf", write: pdfOf },
};
