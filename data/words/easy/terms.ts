/** The terms that the public meets, in lätt svenska. */
import type { terms as swedish } from "#data/words/sv/terms.ts";
import type { Words } from "#data/words/words.ts";

type Terms = Words<Pick<typeof swedish, "status" | "placeKind">> & {
  measureType: Words<Omit<(typeof swedish)["measureType"], "policing">>;
};

export const terms: Terms = {
  status: {
    planned: "Vi ska göra det",
    "not-started": "Inte börjat än",
    started: "Vi har börjat",
    "partly-done": "En del är klart",
    done: "Klart",
    "not-done": "Det blev inte gjort",
    removed: "Vi ska inte göra det längre",
    unknown: "Vi vet inte",
  },
  placeKind: {
    square: "Torg",
    park: "Park",
    street: "Gata",
    passage: "Gångväg",
    parking: "Parkering",
    corner: "Hörn",
    "metro-entrance": "Ingång till tunnelbanan",
    "shopping-centre": "Köpcentrum",
    hospital: "Sjukhus",
    hub: "Plats där många byter buss eller tåg",
    field: "Fält",
    neighbourhood: "Del av staden",
    "district-part": "Del av staden",
  },
  measureType: {
    "physical-environment": "Hur platsen ser ut",
    "place-activation": "Saker att göra på platsen",
    social: "Stöd till människor",
    communication: "Information",
    cooperation: "Samarbete och samtal",
    "mapping-outreach": "Ta reda på mer och möta människor",
  },
};
