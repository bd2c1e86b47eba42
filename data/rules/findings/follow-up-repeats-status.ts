/** The follow-up says what the status says, or nothing but a status: not what was done. */
import type { Measure } from "#data/schema/measure.ts";
import { perTab } from "./per-tab.ts";
import { isKept } from "./rows-of.ts";
import type { ReviewRule } from "./rule.ts";
import { folded } from "./words-in.ts";

/** "Genomfört enligt plan", "Åtgärden är genomförd", "Ej påbörjat". */
const ONLY_STATUS =
  /^(?:\p{L}+ är )?(?:(?:ej|inte|delvis) )?(?:genomförd|genomfört|genomförda|påbörjad|påbörjat|påbörjade|klar|klart|klara|avslutad|avslutat|pågår|pågående)(?: enligt plan(?:en)?)?$/u;

const repeats = (text: string, { yearEnd }: Measure): boolean =>
  ONLY_STATUS.test(folded(text)) || (yearEnd !== null && folded(text) === folded(yearEnd.words));

export const followUpRepeatsStatus: ReviewRule = {
  id: "follow-up-repeats-status",
  severity: "note",
  notice: (plan) =>
    perTab(plan, {
      column: "followUp",
      isConcerned: (row) =>
        isKept(row) &&
        row.measure.followUps.length > 0 &&
        row.measure.followUps.every(({ text }) => repeats(text, row.measure)),
      groundOf: ({ measure }) => measure.followUps.map(({ text }) => text),
    }),
};
