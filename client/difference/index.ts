/** The difference between two plans as other views show it. */
export { PlanDifference } from "./plan-difference.tsx";
export type { SideTitles } from "./side-titles.ts";
export { useSideTitles } from "./use-side-titles.ts";
