/** Which files a story can be taken out as. */
import { z } from "zod";

/** Named as their files end. */
export const StoryFileForm = z.enum(["pptx", "pdf", "html", "docx", "ics"]);
export type StoryFileForm = z.infer<typeof StoryFileForm>;

/** The papers of a PDF: one slide to a page, or several of them with room to write. */
export const StoryPaper = z.enum(["a4", "a3", "handout"]);
export type StoryPaper = z.infer<typeof StoryPaper>;
