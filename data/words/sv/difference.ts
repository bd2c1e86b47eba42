/** What becomes of rows and in which fields, between two plans. */
export const difference = {
  fate: { changed: "Ändrad", new: "Ny", dropped: "Borttagen", kept: "Oförändrad" },
  field: {
    area: "Prioriterat område",
    problem: "Problem",
    cause: "Orsak",
    title: "Rubrik",
    measure: "Åtgärd",
    types: "Slag av åtgärd",
    goals: "Operativt mål",
    when: "När",
    targetYear: "Målår",
    who: "Ansvariga",
    places: "Platser",
    status: "Status",
    continuesIn: "Fortsättning",
    followUps: "Uppföljning",
    yearEnd: "Status i årsbokslutet",
    comment: "Kommentar",
  },
  /** Of several rows. */
  filter: {
    changed: "Ändrade",
    new: "Nya",
    dropped: "Borttagna",
    kept: "Oförändrade",
  },
  everywhere: "Alla platser",
} as const;
