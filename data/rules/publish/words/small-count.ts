/** No counts of people or events under five: so few can be recognised. */
import { ruleOfWords } from "./word-rule.ts";

const FEW = "(?:[0-4]|två|tre|fyra|båda|two|three|four)";
const COUNTED =
  "(?:person|ungdom|barn|pojk|flick|kvinn|män|boende|polis|vakt|anställd|medarbetar|anmäl|brott|fall|händelse|incident|gripna|offer|youth|child|boy|girl|women|men|resident|officer|guard|employee|report|crime|case|event|victim|people)";
const ONE =
  "(?:person|ungdom|barn|pojke|flicka|kvinna|man|boende|polis|anställd|anmälan|brott|offer|youth|child|boy|girl|woman|man|resident|officer|employee|victim)";

const before = "(?<![\\p{L}\\d.,:–-])";

export const smallCount = ruleOfWords("small-count", [
  new RegExp(`${before}${FEW}\\s+(?:(?:av|of|de|the|unga|young)\\s+){0,2}${COUNTED}\\p{L}*`, "giu"),
  // Of one, the word alone: "ett barnbibliotek" counts nobody.
  new RegExp(`${before}(?:en|ett|en enda|ett enda|one|a single)\\s+${ONE}(?!\\p{L})`, "giu"),
]);
