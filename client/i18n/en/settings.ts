/** What administrators decide. */
import type { settings as sv } from "#client/i18n/sv/settings.ts";
import type { Words } from "#client/i18n/words.ts";

export const settings: Words<typeof sv> = {
  heading: "Settings",
  intro: "What holds for a district or for the whole city. Every change is logged.",
  district: "For",
  forbidden: {
    title: "You do not administer this district",
    body: "Choose another in the list, or ask whoever administers the whole city for the role.",
  },
  saved: "Saved.",
  noHistory: "Nobody has changed the setting.",
  yes: "yes",
  no: "no",
  conflict: {
    title: "Somebody else has changed the setting",
    intro: "Nothing is overwritten. Choose what shall hold.",
    mine: "Yours",
    theirs: "What holds now",
    take: { mine: "Save mine", theirs: "Let it hold" },
  },
  number: {
    "1": "one",
    "2": "two",
    "3": "three",
    "4": "four",
    "5": "five",
    "6": "six",
    "7": "seven",
    "8": "eight",
    "9": "nine",
    "10": "ten",
    "11": "eleven",
  },
  term: {
    about: "{{days}} days, about {{words}}",
    months: "{{number}} months",
    years_one: "{{number}} year",
    years_other: "{{number}} years",
    yearsAndHalf: "{{number}} and a half years",
  },
  retention: {
    title: "How long things are kept",
    about:
      "The log shows who did what in the district, the follow-ups how it went. Keep them as long as they are needed.",
    aboutCity:
      "The city's own log holds sign-ins, accounts and settings. Each district decides about its own.",
    log: "Log",
    days: "The log, number of days",
    job: "From {{least}} to {{most}}. Once a day older entries are removed, for good.",
    fault: "Write a number of days from {{least}} to {{most}}.",
    shorter: "That is shorter than now. Older entries are gone within a day and cannot be restored.",
    notes: "Follow-ups",
    noteDays: "Follow-ups, number of days",
    noteJob:
      "Leave it empty to keep them as long as the plan. Otherwise from {{least}} to {{most}}: once a day older follow-ups are removed for good, the plan's own too.",
    noteAge:
      "The age counts from the follow-up's date, otherwise from the day on which it was written. For those that came with the plan without a date it counts from 31 December of the plan's year. A follow-up that is removed leaves the history too. In the log, the beginning of what somebody has written stands until the log's own time is over.",
    noteFault: "Write a number of days from {{least}} to {{most}}, or leave it empty.",
    notesKept: "as long as the plan",
    noneGo: "Would remove no follow-up today.",
    notesGo_one: "Would remove one follow-up today.",
    notesGo_other: "Would remove {{count}} follow-ups today.",
    notesShorter: "That is shorter than now. What is removed is gone within a day and cannot be restored.",
  },
  map: {
    title: "The map's source",
    about: "Which map the places are drawn on. Open pages change maps when they are loaded anew.",
    choice: "Map",
    builtIn: {
      name: "The built-in map",
      about: "Comes from this server. Where the server's own settings name another map, that one holds.",
    },
    online: {
      name: "An online map style",
      about: "Every visitor's browser then asks that server for the map.",
    },
    address: "The map style's address",
    addressAbout:
      "Whoever runs the map server sees the visitor's IP address, which site the question comes from, and which part of the map is shown.",
    fault: "Write a whole address that begins with https://.",
  },
  provider: {
    title: "The organisation's sign-in",
    about:
      "Lets people sign in with their usual work account (OpenID Connect). Only who has been invited comes in.",
    callback: "Address to register",
    callbackAbout: "Register it with the sign-in service as an allowed answer address (redirect URI).",
    name: "Name",
    nameAbout: "Stands on the button when one signs in, for example City of Stockholm.",
    issuer: "The service's address",
    issuerAbout: "Called the issuer. The server tries whether the service answers there before it saves.",
    issuerFault: "Write a whole address that begins with https://.",
    clientId: "Client id",
    clientIdAbout: "The name that Platsplan has been given by the service.",
    secret: "Secret",
    secretAbout: "Called the client secret. It is kept encrypted and never shown again.",
    secretSaved: "The secret is saved.",
    secretChange: "Change the secret",
    secretKeep: "Keep the one that is saved",
    secretNew: "new",
    secretIsSaved: "the one that is saved",
    secretKept: "saved",
    secretOther: "another",
    trust: "Trust the service's e-mail addresses",
    trustAbout:
      "Needed where the service does not vouch for addresses, as Entra ID does not. Tick it only if the organisation itself gives them out: else somebody could write another's address and come in as that person.",
    none: "No sign-in with the organisation",
    remove: "Remove",
    removeTitle: "Remove the sign-in {{name}}?",
    removeAbout:
      "Whoever has neither password nor passkey then needs a new link to come in. Sessions under way go on.",
  },
};
