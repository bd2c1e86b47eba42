/** Why something cannot be undone. */
import type { undo as sv } from "#client/i18n/sv/undo.ts";
import type { Words } from "#client/i18n/words.ts";

export const undo: Words<typeof sv> = {
  overtaken: "This cannot be undone: somebody has changed the same since. What holds now is shown.",
  already: "It has been undone already.",
  takenUp: "This cannot be undone: the invitation has been taken up. Close the account instead.",
  linkUsed: "This cannot be undone: the link has been used or is good no longer.",
  noWayBack: "This cannot be undone: a link that was withdrawn does not come back. Make a new one.",
  noProvider: "This cannot be undone: no sign-in service answers at the former address.",
  invalid: "This cannot be undone: what held before can no longer be used.",
};
