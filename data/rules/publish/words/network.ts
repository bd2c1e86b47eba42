/** No gangs, no networks, and none by name. */
import { ruleOfWords } from "./word-rule.ts";

export const network = ruleOfWords("network", [
  /(?<!\p{L})gäng(?!liv|or|se)\p{L}*/giu,
  /\p{L}*kriminell\p{L}*|\p{L}*kriminalitet\p{L}*/giu,
  /(?<!\p{L})[Nn]ätverket\s+\p{Lu}\p{L}*/gu,
  /(?<!\p{L})(?:gangs?|gangsters?|criminals?|criminal networks?)(?!\p{L})/giu,
]);
