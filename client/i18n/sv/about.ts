/** About the product, its sources and its limits. */
export const about = {
  heading: "Om Platsplan",
  lead: "Platsplan visar den brottsförebyggande åtgärdsplanen på kartan: varje plats med problem, orsaker, åtgärder, ansvariga, målår och uppföljning.",
  contents: "På sidan",
  sections: {
    who: {
      title: "För vem",
      body: "För trygghetssamordnare som följer upp, för polis och trafikkontor som planerar tillsammans, och för områdesmöten där invånare vill veta vad som görs.",
    },
    sources: {
      title: "Källor",
      body: "Uppgifterna kommer från planer som stadsdelsnämnderna har publicerat:",
      map: "Kartan är vår egen förenklade ritning. Vatten och gränser bygger på Stockholms stads Stadskarta 2021 (CC0). Gator, tunnelbana och hus bygger på OpenStreetMap (© OpenStreetMap contributors, ODbL), hämtat 2020–2026. Platsernas lägen bygger på samma källor samt hållplatser från Trafiklab (CC BY 4.0).",
    },
    method: {
      title: "Så är uppgifterna gjorda",
      body: "Varje rad i planen är återgiven kort, med egna ord, och pekar på sin rad i dokumentet. Status, tid, aktörer och slags åtgärd är härledda ur raden. Står det fel eller olika i dokumentet visas det som det står, med en anmärkning. Ingenting rättas i tysthet.",
      accuracy: "En plats gräns kan vara olika säker:",
      accuracyLevels: {
        surveyed: "stadens eller kartans egen gräns",
        "street-block": "dragen efter gator och kvarter som går att se i kartan",
        estimated: "läget är känt men gränsen är ritad på ögonmått",
        assumed: "läget är antaget, ofta för att planen bara beskriver platsen i ord",
        drawn: "ritad av en användare",
      },
    },
    privacy: {
      title: "Platser, inte personer",
      body: "Här finns inga privatpersoner. Namn på tjänstepersoner i dokumenten är ersatta med deras funktion. Sidan hämtar ingenting från andra webbplatser. Kakor sätts bara när du loggar in, och bara för det. Språk och ljust eller mörkt läge sparas bara i din webbläsare. Det gör också ändringar som väntar på nätet, tills de är skickade eller slängda; när du loggar ut tas de bort.",
    },
    accessibility: {
      title: "Tillgänglighet",
      body: "Målet är WCAG 2.2 nivå AA och lagen (2018:1937) om tillgänglighet till digital offentlig service. Allt på kartan finns också som lista och text, och allt går att nå med tangentbord.",
      known:
        "Kända brister: kartans form kan inte läsas upp, bara dess innehåll. Planernas texter finns bara på svenska.",
      report: "Hittar du något som stänger ute dig eller andra, meddela den som driver tjänsten.",
    },
    licence: {
      title: "Öppen källkod",
      body: "Platsplan är fri programvara under EUPL 1.2. Typsnitten Source Sans 3 och Source Serif 4 används under SIL Open Font License 1.1.",
      api: "Gränssnittet för data beskrivs på",
    },
    glossary: { title: "Ordlista", body: "Förkortningar och ord i planerna." },
  },
} as const;
