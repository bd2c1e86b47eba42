/** What a publisher has written for the public to read instead of, or beside, a text of the plan. */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { OtherWording } from "./published.ts";
import { Passage, Sentence } from "./text.ts";

/** Which text: of a measure, of a place, of the whole plan, or how to be heard. */
export const TextKey = z
  .string()
  .max(120)
  .regex(/^(?:measure\.[a-z0-9-]+|place\.[a-z0-9-]+|about|contact)$/);
export type TextKey = z.infer<typeof TextKey>;

export const Wording = z.strictObject({
  /** The text that it was written for; it counts as long as that stands. Null where there was none. */
  source: seenBy("internal", Passage.nullable()),
  /** What stands instead; null where the plan's own text does. */
  sv: seenBy("internal", Sentence.nullable()),
  easy: seenBy("internal", OtherWording.nullable()),
  en: seenBy("internal", OtherWording.nullable()),
});
export type Wording = z.infer<typeof Wording>;
