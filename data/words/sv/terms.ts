/** The domain's terms that the server says too. */
export const terms = {
  status: {
    planned: "Planerad",
    "not-started": "Ej påbörjad",
    started: "Påbörjad",
    "partly-done": "Delvis genomförd",
    done: "Genomförd",
    "not-done": "Ej genomförd",
    removed: "Borttagen ur planen",
    unknown: "Status saknas",
  },
  continuesIn: {
    workgroup: "Fortsätter i arbetsgruppen",
    line: "Fortsätter i linjearbetet",
    both: "Fortsätter i arbetsgrupp och linje",
    none: "Fortsätter inte",
  },
  measureType: {
    "physical-environment": "Fysisk miljö",
    "place-activation": "Platsaktivering",
    policing: "Polisarbete",
    social: "Sociala insatser",
    communication: "Kommunikation",
    cooperation: "Samverkan och dialog",
    "mapping-outreach": "Kartläggning och uppsökande",
  },
  priorityArea: {
    "young-people-at-risk": "Unga i riskzon",
    "unsafe-places": "Otrygga platser",
    "system-threatening-crime": "Systemhotande brottslighet",
    "vulnerable-victims": "Särskilt utsatta brottsoffer",
    "criminal-environments": "Kriminella miljöer och livsstilar",
    own: "Eget prioriterat område",
  },
  role: { lead: "Ansvarar", takesPart: "Medverkar", onCall: "Vid behov" },
} as const;
