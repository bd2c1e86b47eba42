/** The settings' face: how the register of actors names its fields, and what is wrong with them. */
export { actorErrorsOf } from "./actor-errors.ts";
export { CorrectActor } from "./correct-actor.tsx";
export { useActorWords } from "./use-actor-words.ts";
