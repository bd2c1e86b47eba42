/** The frame around every view. */
export const app = {
  name: "Platsplan",
  skipToContent: "Hoppa till innehållet",
  nav: { label: "Huvudmeny", menu: "Meny", map: "Karta", plans: "Planer", actors: "Aktörer", about: "Om" },
  signIn: "Logga in",
  account: {
    menu: "Konto: {{name}}",
    own: "Mitt konto",
    settings: "Inställningar",
    signOut: "Logga ut",
  },
  demo: {
    label: "Om demon",
    body: "Demo: du ser planerna som samordnare och kan ändra. Startutskriften har en länk som gör dig till administratör; sedan är demon över.",
    dismiss: "Dölj",
  },
  language: { switch: "In English" },
  theme: { toDark: "Mörkt läge", toLight: "Ljust läge" },
  title: "{{page}} – Platsplan",
  loading: "Laddar …",
  retry: "Försök igen",
  error: {
    title: "Det gick inte att läsa in",
    offline: "Servern svarar inte. Kontrollera nätet och försök igen.",
    unexpected: "Något gick fel i sidan. Ladda om den för att fortsätta.",
    reload: "Ladda om sidan",
  },
  notFound: {
    title: "Sidan finns inte",
    body: "Adressen leder ingenstans. Den kan vara felskriven eller gälla något som tagits bort.",
    home: "Till kartan",
  },
  columns: {
    resizeList: "Ändra listans bredd",
    resizePage: "Ändra sidans bredd",
    foldList: "Dölj listan",
    unfoldList: "Visa listan",
    foldPage: "Dölj sidan",
    unfoldPage: "Visa sidan",
  },
  sheet: {
    label: "Platser och innehåll",
    taller: "Visa mer",
    lower: "Visa mindre",
  },
} as const;
