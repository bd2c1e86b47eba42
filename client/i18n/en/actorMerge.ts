/** Merging two actors. */
import type { sv } from "#client/i18n/sv.ts";
import type { Words } from "#client/i18n/words.ts";

export const actorMerge: Words<(typeof sv)["actorMerge"]> = {
  open: "Merge with another actor …",
  about:
    "When the plans write one actor in two ways. {{name}} leaves the register; assignments, answers, units, joint efforts, questions from meetings, reminders and saved views move, and its name becomes a spelling. It can be undone.",
  needsNet: "The server moves all that names the actor at once.",
  into: "The actor that takes over",
  choose: "Choose an actor",
  told_one: "{{gone}} becomes part of {{into}}: {{count}} assignment moves.",
  told_other: "{{gone}} becomes part of {{into}}: {{count}} assignments move.",
  submit: "Merge",
  done: "{{gone}} has become part of {{into}}.",
  changed: "The actor has changed meanwhile. Close, read it and try again.",
  represented: "Somebody has the role to answer for the actor. Change that role first.",
  tooMany: "Together they have more spellings than an actor can have. Take some away first.",
  failed: "The actors could not be merged.",
};
