/** Every rule about words, and what of a text breaks them: one list for all that the public reads. */
import type { FoundWords } from "#data/schema/publish-rule.ts";
import { drugTrade } from "./words/drug-trade.ts";
import { gap } from "./words/gap.ts";
import { groupOfPeople } from "./words/group-of-people.ts";
import { hours } from "./words/hours.ts";
import { network } from "./words/network.ts";
import { type PersonalDataBounds, personalDataRule } from "./words/personal-data.ts";
import { placeLabel } from "./words/place-label.ts";
import { ranking } from "./words/ranking.ts";
import { smallCount } from "./words/small-count.ts";
import { tactics } from "./words/tactics.ts";
import type { WordRule } from "./words/word-rule.ts";

/** In the order in which a text is told to break them. */
export const WORD_RULES: readonly WordRule[] = [
  placeLabel,
  drugTrade,
  network,
  groupOfPeople,
  hours,
  tactics,
  gap,
  smallCount,
  ranking,
];

/** What of a text the public may not read, in the rules' order; empty where it may stand as it is. */
export const unfitWords = (text: string, bounds: PersonalDataBounds): FoundWords[] =>
  [...WORD_RULES, personalDataRule(bounds)].flatMap(({ id, find }) =>
    find(text).map((found) => ({ rule: id, ...found })),
  );
