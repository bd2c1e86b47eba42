/** Making an alias an actor of its own. */
import type { sv } from "#client/i18n/sv.ts";
import type { Words } from "#client/i18n/words.ts";

export const actorSplit: Words<(typeof sv)["actorSplit"]> = {
  open: "One of the spellings is somebody else …",
  about:
    "When the plans mean another than {{name}} with one of the spellings. The spelling becomes an actor of its own, and the measures that are its move there. It can be undone.",
  needsNet: "The server reads in the documents where the spelling stands, and moves the measures at once.",
  alias: "The spelling",
  choose: "Choose a spelling",
  measures: "Measures that move",
  measuresHint: "Those whose document writes so are ticked. Tick more if they mean the other, too.",
  written: "written so in the document",
  told_one: "{{alias}} becomes an actor of its own, with {{count}} measure from {{from}}.",
  told_other: "{{alias}} becomes an actor of its own, with {{count}} measures from {{from}}.",
  submit: "Make it an actor of its own",
  done: "{{name}} is now an actor of its own.",
  failed: "The spelling could not be made an actor of its own.",
};
