/** Which files a story can be taken out as. */
import { z } from "zod";

/** Named as their files end. */
export const StoryFileForm = z.enum(["pptx", "pdf", "html", "docx", "ics"]);
export type StoryFileForm = z.infer<typeof StoryFileForm>;

/** A PowerPoint with the notes of whoever presents, which no file has unasked. */
export const StoryNotes = z.literal("with");
export type StoryNotes = z.infer<typeof StoryNotes>;

/** The papers of a PDF: one slide to a page, or several of them with room to write. */
export const StoryPaper = z.enum(["a4", "a3", "handout"]);
export type StoryPaper = z.infer<typeof StoryPaper>;
