/** No place is worse than another: the public gets no ranking. */
import { ruleOfWords } from "./word-rule.ts";

export const ranking = ruleOfWords("ranking", [
  /(?<!\p{L})(?:värsta?|farligast|otryggast|hårdast drabba|mest (?:otrygg|utsatt|drabba|belasta|brotts))\p{L}*/giu,
  /(?<!\p{L})(?:flest|högsta? antal(?:et)?)\s+(?:\p{L}+\s+)?(?:brott|anmäl|händelse|incident)\p{L}*/giu,
  /(?<!\p{L})(?:topp|plats nr|nummer|nr)\s?\d+(?!\p{L})/giu,
  /(?<!\p{L})(?:worst|most (?:dangerous|unsafe|affected|crime)|highest (?:number|rate) of|top \d+|ranked|ranking)(?!\p{L})/giu,
]);
