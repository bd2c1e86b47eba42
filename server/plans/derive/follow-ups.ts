/** When a follow-up was noted and who reported it, as far as its head or its words say. Pure. */
import { anyOf, everyFind } from "#data/rules/vocabulary/patterns.ts";
import type { Derived, DerivedFollowUp } from "#data/schema/derived.ts";
import type { FollowUpField, PlanRow } from "#data/schema/plan-row.ts";
import { basis, derive } from "./basis.ts";
import { datesIn } from "./dates.ts";
import { plainText } from "./plain-text.ts";
import type { Lookup } from "./register.ts";

const DONE = anyOf("genomför(?:t|d|da|des|ts)", "uppföljning(?:en)?", "avstämning(?:en)?");
/** How far after such a word its date stands. */
const REACH = 30;
/** Before an actor that reports, and after one. */
const ACCORDING_TO =
  /(?:enligt|rapport(?:erat)? av|rapporteras av|rapport från|återrapport(?:ering)? från) $/iu;
const REPORTS = /^(?::| (?:har )?(?:rapporter|redovis|meddel|informer|uppge|berätt|återkoppl)\p{L}*)/iu;

/** The date that a text begins with, or that stands right after what it says was done. */
function dateIn(text: string, planYear: number | null): { date: string; words: string } | null {
  const dates = datesIn(text, planYear).filter(({ precision }) => precision !== "year");
  const leading = dates.find(({ index }) => index === 0);
  if (leading !== undefined) return leading;
  for (const { 0: words, index } of everyFind(text, DONE)) {
    const end = index + words.length;
    const near = dates.find((one) => one.index >= end && one.index <= end + REACH);
    if (near !== undefined && !/[.;]/.test(text.slice(end, near.index))) return near;
  }
  return null;
}

function followUp(field: FollowUpField, { actors, year }: Lookup): Derived<DerivedFollowUp> {
  const text = plainText(field.text);
  const reporter = actors.index
    .find(text)
    .find(
      ({ words, index }) =>
        ACCORDING_TO.test(text.slice(Math.max(0, index - 40), index)) ||
        REPORTS.test(text.slice(index + words.length, index + words.length + 40)),
    );
  const dated = field.date === null ? dateIn(text, year) : null;
  return derive(
    { date: field.date ?? dated?.date ?? null, reportedBy: reporter?.values[0]?.id ?? null },
    basis("followUp", dated?.words ?? reporter?.words ?? null),
    field.date !== null ? "certain" : dated === null ? "doubtful" : "likely",
  );
}

/** One for each of the row's follow-ups, in their order. */
export const followUpsOf = (row: PlanRow, lookup: Lookup): Derived<DerivedFollowUp>[] =>
  row.followUps.map((field) => followUp(field, lookup));
