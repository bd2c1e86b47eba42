/** No gaps in cameras, lighting or guarding: where nobody watches is a map for whoever looks for such a place. */
import { ruleOfWords } from "./word-rule.ts";

const LACKING =
  "(?:brist(?:er|ande|fällig)|dålig|otillräcklig|trasig|saknad|saknas|saknar|ingen|släckt|svag|utan|låg)";
const WATCHED = "(?:\\p{L}*belysning|\\p{L}*bevakning|vakt|tillsyn|uppsikt|insyn)";
const BETWEEN = "\\p{L}*\\s+(?:\\p{L}+\\s+){0,2}";

export const gap = ruleOfWords("gap", [
  // Where there are cameras tells where there are none.
  /\p{L}*kamer[ao]\p{L}*/giu,
  new RegExp(`(?<!\\p{L})${LACKING}${BETWEEN}${WATCHED}\\p{L}*`, "giu"),
  new RegExp(`(?<!\\p{L})${WATCHED}${BETWEEN}${LACKING}\\p{L}*`, "giu"),
  /(?<!\p{L})(?:obevakad|obelyst|mörklagd|mörka? (?:plats|hörn|stråk|passage|gång))\p{L}*/giu,
  /(?<!\p{L})(?:cameras?|cctv)(?!\p{L})|(?:poor|no|broken|missing|lack of|insufficient) (?:street )?(?:lighting|lights|guards?|supervision)|unlit|unguarded/giu,
]);
