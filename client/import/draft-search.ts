/** Which side of a draft is shown, as it stands in the address. */
import { z } from "zod";

/** The rows are what one comes for: they are the address without more. */
export const DraftSearch = z.object({
  /** What it would change, or what the plan check sees in it. A value that cannot be understood is left out. */
  visa: z.enum(["skillnad", "granskning"]).optional().catch(undefined),
});
export type DraftSearch = z.infer<typeof DraftSearch>;

export const DRAFT_VIEWS = ["rows", "difference", "findings"] as const;
export type DraftView = (typeof DRAFT_VIEWS)[number];

const VIEWS = { skillnad: "difference", granskning: "findings" } as const;

export const viewOf = ({ visa }: DraftSearch): DraftView => (visa === undefined ? "rows" : VIEWS[visa]);

export const searchOf = (view: DraftView): DraftSearch => ({
  visa: view === "rows" ? undefined : view === "difference" ? "skillnad" : "granskning",
});
