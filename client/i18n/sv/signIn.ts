/** Signing in, and the one-time links. */
export const signIn = {
  heading: "Logga in",
  intro: "För dig som arbetar med planerna. Utan konto ser du det som är offentligt.",
  email: "E-postadress",
  password: "Lösenord",
  submit: "Logga in",
  or: "eller",
  passkey: "Logga in med passnyckel",
  provider: "Logga in med {{name}}",
  already: "Du är inloggad som {{name}}.",
  refused: {
    title: "{{provider}} släppte inte in dig.",
    body: "Be en administratör bjuda in dig med den adress som du har där, eller logga in på ett annat sätt.",
    other: "Inloggningen",
  },
  forgotten: {
    title: "Glömt lösenordet?",
    body: "Be en administratör om en ny länk. Platsplan skickar ingen e-post, så du får länken av personen själv.",
  },
  code: {
    heading: "Skriv koden",
    intro: "Öppna appen för engångskoder i din telefon och skriv koden för Platsplan.",
    field: "Engångskod",
    recovery: {
      title: "Använd en reservkod",
      body: "Har du inte telefonen? Skriv en av dina reservkoder i samma fält. Varje reservkod går att använda en gång.",
    },
    back: "Börja om",
    expired: "Det tog för lång tid. Skriv e-postadress och lösenord igen.",
  },
  welcome: {
    loading: "Kontrollerar länken …",
    first: {
      heading: "Bli administratör",
      intro:
        "Du är den första som administrerar Platsplan här. När du är klar är demon över: alla andra ser det offentliga tills du bjuder in dem.",
      submit: "Skapa kontot",
    },
    invitation: {
      heading: "Välkommen, {{name}}",
      intro: "Välj ett lösenord för {{email}}. Sedan är du inloggad.",
      submit: "Spara och logga in",
    },
    reset: {
      heading: "Välj ett nytt lösenord",
      intro: "Det nya lösenordet gäller för {{email}}. Du loggas ut överallt där du är inloggad.",
      submit: "Spara lösenordet",
    },
    name: "Namn",
    nameAbout: "Det som andra administratörer ser, gärna din funktion.",
    newPassword: "Lösenord",
    bad: {
      heading: "Länken fungerar inte",
      body: "Den har redan använts, blivit för gammal eller inte kommit med hel.",
      missing: "Öppna länken igen där du fick den. Den går inte att läsa in på nytt.",
      next: "Be en administratör om en ny länk. Startar du Platsplan själv står en ny i startutskriften.",
    },
  },
} as const;
