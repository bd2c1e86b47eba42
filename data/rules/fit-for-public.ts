/**
 * Whether a text may stand before the public: the same rules about words for the public view of the plans
 * and for the public data set (they are the product's on privacy; a publisher's look comes on top).
 */
import { WORD_RULES } from "./publish/word-rules.ts";

export const fitForPublic = (text: string): boolean =>
  WORD_RULES.every(({ find }) => find(text).length === 0);
