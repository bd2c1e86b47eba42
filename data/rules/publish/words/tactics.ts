/** Nothing of how the police and guards work, or where they stand. */
import { ruleOfWords } from "./word-rule.ts";

export const tactics = ruleOfWords("tactics", [
  /\p{L}*(?:spaning|razzia|tillslag|visitation|visiter|utsättning|patruller|polisinsats|drönar)\p{L}*/giu,
  /(?<!\p{L})(?:civila? poliser?|punktmarkering\p{L}*)|\p{L}*(?:ordningsvakt|väktar)\p{L}*/giu,
  /(?<!\p{L})MOV(?!\p{L})/gu,
  /(?<!\p{L})(?:raids?|surveillance|patrols?|patrolling|stop.and.search|plain.?clothes|security guards?|police operations?|drones?)(?!\p{L})/giu,
]);
