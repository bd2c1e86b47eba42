import type { sv } from "#client/i18n/sv.ts";
import type { Words } from "#client/i18n/words.ts";

export const map: Words<(typeof sv)["map"]> = {};
