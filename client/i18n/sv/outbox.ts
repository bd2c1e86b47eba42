/** Edits that wait for the server, or for whoever made them. */
export const outbox = {
  heading: "Osända ändringar",
  intro:
    "Det som du har ändrat och servern inte har bekräftat. Det finns bara i den här webbläsaren och skickas i ordning så snart servern svarar, även om du laddar om sidan.",
  row: {
    waits: "Sparat i webbläsaren. Skickas när servern svarar.",
    stuck: "En ändring här är inte sparad. Se Osända ändringar.",
  },
  link: {
    waits_one: "{{count}} ändring väntar på nätet",
    waits_other: "{{count}} ändringar väntar på nätet",
    stuck_one: "{{count}} ändring är inte sparad",
    stuck_other: "{{count}} ändringar är inte sparade",
    others: "Osända ändringar",
  },
  state: {
    cutOff: "Servern svarar inte. Sidan försöker igen av sig själv.",
    sending: "Skickas nu",
    waits: "Väntar på nätet",
    behind: "Väntar på ändringen före",
    meets: "Någon annan har ändrat samma sak",
    refused: "Inte sparad",
  },
  why: {
    "signed-out": "Du är utloggad. Logga in igen, så skickas den.",
    "other-account": "Någon annan är inloggad i webbläsaren nu. Logga in igen, så skickas den.",
    personal: "”{{match}}” ser ut som en uppgift om en person. Skriv om den där åtgärden står.",
  },
  change: "{{before}} → {{after}}",
  empty: "tomt",
  field: { followUp: "Ny uppföljning", targetYear: "Målår", when: "När" },
  made: "Gjord {{time}}",
  retryAll: "Skicka nu",
  retry: "Försök igen",
  choose: "Välj vad som ska gälla",
  drop: "Släng",
  dropped: "Slängd: {{title}}.",
  dropFailed: "Det gick inte att lägga tillbaka den.",
  none: { title: "Allt är skickat", body: "Servern har allt som du har ändrat." },
  notLasting: "Webbläsaren låter inte sidan spara. Stäng inte fliken förrän allt är skickat.",
  ofOthers_one: "{{count}} ändring väntar på att den som gjorde den loggar in här igen. Bara den kan se den.",
  ofOthers_other:
    "{{count}} ändringar väntar på att den som gjorde dem loggar in här igen. Bara den kan se dem.",
  unreadable_one: "{{count}} ändring är gjord i en annan version av sidan och går inte att läsa här.",
  unreadable_other: "{{count}} ändringar är gjorda i en annan version av sidan och går inte att läsa här.",
  merge: "Någon annan har ändrat åtgärden medan ändringen väntade",
  leave: {
    title: "Logga ut fast allt inte är skickat?",
    body_one: "{{count}} ändring finns bara i den här webbläsaren. Den tas bort härifrån när du loggar ut.",
    body_other:
      "{{count}} ändringar finns bara i den här webbläsaren. De tas bort härifrån när du loggar ut.",
    send: "Skicka och logga ut",
    sending: "Skickar …",
    failed: "Allt gick inte att skicka.",
    drop: "Släng och logga ut",
    stay: "Stanna inloggad",
  },
} as const;
