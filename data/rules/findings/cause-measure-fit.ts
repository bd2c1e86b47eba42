/**
 * Which types of measure can reach which types of cause.
 *
 * Brå asks for situational measures where the analysis finds the cause in the situation, and for
 * social ones where it finds it in social conditions ("Välj åtgärder som påverkar orsakerna"). The
 * sides of the crime triangle are those of routine activity theory (Cohen and Felson, 1979), what
 * changes a situation follows the techniques of situational prevention (Clarke; Cornish and Clarke,
 * 2003): more effort, more risk, less reward, less provocation, fewer excuses.
 */
import type { MeasureType } from "#data/schema/measure.ts";
import type { CauseType } from "#data/schema/plan.ts";

/** Each with why; a type that is not named does not reach the cause by itself. */
const REACHES: Readonly<Record<CauseType, Readonly<Partial<Record<MeasureType, string>>>>> = {
  offender: {
    social: "support and treatment change what moves somebody to commit crimes",
    communication: "knowledge and attitudes of those at risk and their parents",
    policing: "the risk of being caught weighs against the crime",
    cooperation: "those who know the young person act together",
    "mapping-outreach": "whoever is to change must first be found and met",
  },
  target: {
    communication: "whoever knows the risk can protect themselves",
    social: "support makes people less exposed",
    "physical-environment": "locks, light and design protect what is attacked",
    policing: "somebody who protects is there",
    cooperation: "routines and control between those who may be used or deceived",
    "mapping-outreach": "those exposed must be found before they can be helped",
  },
  place: {
    "physical-environment": "sight, light and ways change what the place makes possible",
    "place-activation": "people who use the place keep an eye on it",
    policing: "formal control makes discovery likely",
    cooperation: "owners and users share what nobody does alone",
    "mapping-outreach": "who is at the place, when and why, must be known",
  },
};

/** Whether a measure of these types can reach a cause of this type. */
export const reaches = (cause: CauseType, types: readonly MeasureType[]): boolean =>
  types.some((type) => REACHES[cause][type] !== undefined);
