/** No place is labelled: a plan's words for it stay with a place long after they have ceased to be true. */
import { ruleOfWords } from "./word-rule.ts";

export const placeLabel = ruleOfWords("place-label", [
  /(?<!\p{L})ÖDS(?!\p{L})/gu,
  /(?:öpp(?:en|na)\s+)?drogscen\p{L}*/giu,
  /(?:\p{L}*brottsutsatt|särskilt utsatt)\p{L}*|utsatta? område\p{L}*|riskområde\p{L}*|(?<!\p{L})hot ?spots?(?!\p{L})/giu,
  /open drug scenes?|drug scenes?|high.crime (?:area|place)s?|vulnerable areas?|risk areas?/giu,
]);
