/** What a publisher answers where an outline may trace a building. */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { AreaGeometry } from "./geometry.ts";
import { Sentence } from "./text.ts";

export const OutlineAnswer = z.strictObject({
  /** The outline that was asked about; the answer counts as long as that stands. */
  outline: seenBy("internal", AreaGeometry),
  /** Why the public gets it as it is; null where it is made coarser. */
  keptBecause: seenBy("internal", Sentence.nullable()),
});
export type OutlineAnswer = z.infer<typeof OutlineAnswer>;
