/** What a presentation on paper says beside its slides. */
import type { storyPrint as swedish } from "#data/words/sv/story-print.ts";
import type { Words } from "#data/words/words.ts";

export const storyPrint: Words<typeof swedish> = {
  notes: "Notes",
  continued: "{{heading}}, continued",
  page: "Page {{page}}",
};
