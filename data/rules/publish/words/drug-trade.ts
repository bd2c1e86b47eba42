/** Nothing of who buys, sells or is drawn into it. */
import { ruleOfWords } from "./word-rule.ts";

export const drugTrade = ruleOfWords("drug-trade", [
  /\p{L}*(?:narkotika|knark|droghandel|drogförsälj|langar|langning)\p{L}*/giu,
  /(?<!\p{L})(?:köpare|säljare|säljer|köper)\p{L}*/giu,
  /\p{L}*rekryter\p{L}*/giu,
  /(?<!\p{L})(?:drug (?:deal|trade|sale)\p{L}*|dealers?|narcotics?|buyers?|sellers?|recruit\p{L}*)/giu,
]);
