/** The domain's terms that the server says too, in English. */
import type { terms as swedish } from "#data/words/sv/terms.ts";
import type { Words } from "#data/words/words.ts";

export const terms: Words<typeof swedish> = {
  status: {
    planned: "Planned",
    "not-started": "Not started",
    started: "Started",
    "partly-done": "Partly done",
    done: "Done",
    "not-done": "Not done",
    removed: "Removed from the plan",
    unknown: "No status",
  },
  continuesIn: {
    workgroup: "Continues in the working group",
    line: "Continues as ordinary work",
    both: "Continues in working group and ordinary work",
    none: "Does not continue",
  },
  measureType: {
    "physical-environment": "Physical environment",
    "place-activation": "Place activation",
    policing: "Policing",
    social: "Social work",
    communication: "Communication",
    cooperation: "Cooperation and dialogue",
    "mapping-outreach": "Mapping and outreach",
  },
  placeKind: {
    square: "Square",
    park: "Park",
    street: "Street",
    passage: "Walkway",
    parking: "Car park",
    corner: "Corner",
    "metro-entrance": "Metro entrance",
    "shopping-centre": "Shopping centre",
    hospital: "Hospital area",
    hub: "Transport hub",
    field: "Field",
    neighbourhood: "Neighbourhood",
    "district-part": "Part of the district",
  },
  priorityArea: {
    "young-people-at-risk": "Young people at risk",
    "unsafe-places": "Unsafe places",
    "system-threatening-crime": "System-threatening crime",
    "vulnerable-victims": "Vulnerable victims of crime",
    "criminal-environments": "Criminal environments and lifestyles",
    own: "The district's own priority",
  },
  role: { lead: "Responsible", takesPart: "Takes part", onCall: "When needed" },
};
