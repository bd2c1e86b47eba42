/** What a plan's rows say: places, types, actors, time, status, goals, each with its basis. */
export { derivePlan } from "./derive-plan.ts";
export { type Register, registerLabels } from "./register.ts";
