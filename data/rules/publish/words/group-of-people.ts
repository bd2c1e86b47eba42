/** Nobody is told by origin, faith, health or way of life: the public reads of places. */
import { ruleOfWords } from "./word-rule.ts";

export const groupOfPeople = ruleOfWords("group-of-people", [
  /\p{L}*(?:nationalitet|etnisk|etnicitet)\p{L}*/giu,
  /\p{L}*(?:missbruk|hemlös|tigger|tigga|prostitu|papperslös|invandr|asylsök|eu-migrant)\p{L}*/giu,
  /(?<!\p{L})(?:romer|romska|somali|afghan|syrier|marockan)\p{L}*/giu,
  /(?<!\p{L})(?:nationalit\p{L}*|ethnic\p{L}*|homeless\p{L}*|beggars?|addicts?|substance abuse\p{L}*|immigrants?|asylum seekers?)(?!\p{L})/giu,
]);
