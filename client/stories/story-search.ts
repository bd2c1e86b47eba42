/** Which slide is open, as it stands in the address. */
import { z } from "zod";
import { tolerant } from "#client/model/tolerant.ts";

export const StorySearch = z.object({
  /** Counted from 1. */
  bild: tolerant(z.number().int().min(1).max(2_000)),
});
export type StorySearch = z.infer<typeof StorySearch>;

/** @returns which of so many slides it is, from 0; the last where the address names one beyond it */
export const slideAt = ({ bild }: StorySearch, count: number): number =>
  Math.max(0, Math.min((bild ?? 1) - 1, count - 1));
