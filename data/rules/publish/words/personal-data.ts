/** No personal data; of how to be heard, the phone and mailbox of a function may stand there. */
import { type PersonalDataKind, personalData as personalDataIn } from "#data/rules/person-guard.ts";
import type { WordRule } from "./word-rule.ts";

const OF_A_FUNCTION: readonly PersonalDataKind[] = ["phone", "e-mail", "street-address"];
/** Two names with a point between them are a person's own address: `fornamn.efternamn@`. */
const OWN_MAILBOX = /^\p{L}+\.\p{L}+@/u;

export interface PersonalDataBounds {
  /** Phrases that are names of places and organisations. */
  allowed: readonly string[];
  /** Whether the text says how to be heard. */
  isContact: boolean;
}

export const personalDataRule = ({ allowed, isContact }: PersonalDataBounds): WordRule => ({
  id: "personal-data",
  find: (text) =>
    personalDataIn(text, allowed)
      .filter(({ kind, match }) => !isContact || !OF_A_FUNCTION.includes(kind) || OWN_MAILBOX.test(match))
      .map(({ match, index }) => ({ match, index })),
});
