import type { draw as sv } from "#client/i18n/sv/draw.ts";
import type { Words } from "#client/i18n/words.ts";

export const draw: Words<typeof sv> = {
  add: "Add a place",
};
