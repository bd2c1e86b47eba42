/** Who asks, and what they may. */
export { identify } from "./identify.ts";
