/** The domain's terms as people say them. */
import { terms as shared } from "#data/words/sv/terms.ts";

export const terms = {
  ...shared,
  level: { area: "Område", site: "Plats", spot: "Delplats" },
  actorKind: {
    "district-administration": "Stadsdelsförvaltning",
    "city-office": "Fackförvaltning",
    "city-company": "Kommunalt bolag",
    police: "Polis",
    guards: "Ordningsvakter",
    school: "Skola",
    region: "Region",
    "state-agency": "Myndighet",
    company: "Företag",
    "property-owner": "Fastighetsägare",
    "civil-society": "Civilsamhälle",
    faith: "Trossamfund",
    unit: "Enhet",
    function: "Funktion",
    "working-group": "Arbetsgrupp",
    cooperation: "Samverkansform",
  },
  accuracy: {
    surveyed: "Fastställd gräns",
    "street-block": "Efter kvarter och gator",
    estimated: "Uppskattat läge",
    assumed: "Antaget läge",
    drawn: "Ritat av en användare",
  },
  causeType: { offender: "gärningsperson", target: "brottsobjekt", place: "plats" },
  targetGroup: {
    buyers: "Köpare",
    sellers: "Säljare",
    recruits: "Unga som rekryteras",
    users: "Personer med missbruk",
    youth: "Ungdomar",
    residents: "Boende",
  },
  planKind: { plan: "Åtgärdsplan", "follow-up": "Uppföljd åtgärdsplan" },
  openDrugScene: "Öppen drogscen (ÖDS)",
  lineWork: "Linjearbete",
} as const;
