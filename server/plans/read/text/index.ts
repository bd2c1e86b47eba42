/** Reads the text that was taken from a published plan. */
export { readText } from "./read-text.ts";
