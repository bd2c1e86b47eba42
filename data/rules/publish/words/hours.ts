/** No hours or evenings: when somebody is there also says when nobody is. */
import { ruleOfWords } from "./word-rule.ts";

export const hours = ruleOfWords("hours", [
  /(?<!\p{L})kl(?:ockan|\.)?\s*\d{1,2}(?:[.:]\d{2})?/giu,
  /(?<!\d)\d{1,2}[.:]\d{2}(?!\d)/gu,
  /(?<!\p{L})(?:mån|tis|ons|tors|fre|lör|sön)da(?:g|r)\p{L}*/giu,
  /\p{L}*kväll\p{L}*|\p{L}*nattetid|(?<!\p{L})nätter\p{L}*|(?<!\p{L})helger\p{L}*/giu,
  /(?<!\d)\d{1,2}\s?(?:am|pm|o.clock)(?!\p{L})/giu,
  /(?<!\p{L})(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?!\p{L})|(?<!\p{L})(?:evenings?|nights?|weekends?)(?!\p{L})/giu,
]);
