/** Why a measure stands on a meeting's agenda, in English. */
import type { agenda as swedish } from "#data/words/sv/agenda.ts";
import type { Words } from "#data/words/words.ts";

export const agenda: Words<typeof swedish> = {
  ground: { due: "Due", asked: "Questions from the room", disputed: "Unclear", stale: "Not followed up" },
  reason: {
    "next-step": {
      ahead: "The next step should be done by {{day}}: {{what}}",
      past: "The next step should have been done by {{day}}: {{what}}",
    },
    ends: { ahead: "Should be done by {{day}}.", past: "Should have been done by {{day}}." },
    "target-year": {
      ahead: "The target year {{year}} nears its end.",
      past: "The target year {{year}} is over.",
    },
    "open-findings": {
      one: "The plan check has an open finding about the row.",
      many: "The plan check has {{number}} kinds of open findings about the row.",
    },
    declined: {
      one: "The measure has been declined by one actor.",
      many: "The measure has been declined by {{number}} actors.",
    },
    "target-years-disagree": "The rows about {{place}} give different target years: {{years}}.",
    "not-followed-up": { since: "No follow-up since {{day}}.", never: "Has never been followed up." },
    promised: {
      ahead: "An answer is promised by {{day}}.",
      past: "An answer should have been given by {{day}}.",
    },
    owned: "{{name}} answers it.",
  },
};
