/** Of which type of measure the research is shown, as it stands in the address. */
import { z } from "zod";
import { tolerant } from "#client/model/tolerant.ts";
import { MeasureType } from "#data/schema/measure.ts";

export const EvidenceSearch = z.object({
  /** Left out: of all. */
  slag: tolerant(MeasureType),
});
