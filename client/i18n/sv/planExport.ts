/** Taking a plan out as a file. */
export const planExport = {
  heading: "Ladda ner",
  intro: "Filen innehåller det som du själv får se av planen.",
  take: "Ladda ner {{format}}",
  making: "Skapas …",
  wait: "{{format}} skapas. Det kan ta några sekunder.",
  done: "{{format}} är nedladdad.",
  close: "Stäng",
  format: {
    xlsx: {
      name: "Excel",
      use: "Stadens mall: en flik per prioriterat område och en sammanställning. Går att fylla i och läsa in igen.",
    },
    csv: {
      name: "CSV",
      use: "En enda tabell, en rad per åtgärd. För egna beräkningar och diagram.",
    },
    json: {
      name: "JSON",
      use: "Alla uppgifter i ett fast format. För den som bygger vidare i ett annat system.",
    },
  },
} as const;
