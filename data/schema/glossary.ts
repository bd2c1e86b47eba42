/** Glossary: abbreviations and terms, spelled out in plain Swedish and English. */
import { z } from "zod";
import { Line, Sentence } from "./text.ts";

export const GlossaryEntry = z.object({
  /** As it is written in the plans and the interface. */
  term: Line,
  /** Other forms of the word that mean the same. */
  forms: z.array(Line).max(20),
  sv: z.object({ spelledOut: Line, explanation: Sentence }),
  en: z.object({ spelledOut: Line, explanation: Sentence }),
});
export type GlossaryEntry = z.infer<typeof GlossaryEntry>;

/** `data/glossary.json`. */
export const GlossaryFile = z.object({ entries: z.array(GlossaryEntry).max(500) });
