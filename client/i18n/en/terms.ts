/** The domain's terms in English. */
import type { sv } from "#client/i18n/sv.ts";
import type { Words } from "#client/i18n/words.ts";
import { terms as shared } from "#data/words/en/terms.ts";

export const terms: Words<(typeof sv)["terms"]> = {
  ...shared,
  level: { area: "Area", site: "Place", spot: "Spot" },
  actorKind: {
    "district-administration": "District administration",
    "city-office": "City office",
    "city-company": "City-owned company",
    police: "Police",
    guards: "Guards",
    school: "School",
    region: "Region",
    "state-agency": "State agency",
    company: "Company",
    "property-owner": "Property owner",
    "civil-society": "Civil society",
    faith: "Faith community",
    unit: "Unit",
    function: "Function",
    "working-group": "Working group",
    cooperation: "Form of cooperation",
  },
  accuracy: {
    surveyed: "Official boundary",
    "street-block": "Follows blocks and streets",
    estimated: "Estimated position",
    assumed: "Assumed position",
    drawn: "Drawn by a user",
  },
  causeType: { offender: "offender", target: "target", place: "place" },
  targetGroup: {
    buyers: "Buyers",
    sellers: "Sellers",
    recruits: "Young people being recruited",
    users: "People with substance abuse",
    youth: "Young people",
    residents: "Residents",
  },
  planKind: { plan: "Action plan", "follow-up": "Action plan with follow-up" },
  openDrugScene: "Open drug scene (ÖDS)",
  lineWork: "Ordinary work",
};
