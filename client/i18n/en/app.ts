/** The frame around every view. */
import type { sv } from "#client/i18n/sv.ts";
import type { Words } from "#client/i18n/words.ts";

export const app: Words<(typeof sv)["app"]> = {
  name: "Platsplan",
  skipToContent: "Skip to content",
  nav: {
    label: "Main menu",
    menu: "Menu",
    more: "More views",
    map: "Map",
    measures: "Measures",
    timeline: "Timeline",
    overview: "Overview",
    meeting: "Meeting",
    efforts: "Together",
    stories: "Presentation",
    since: "Changed",
    plans: "Plans",
    findings: "Plan check",
    feedback: "Received",
    publish: "Publish",
    actors: "Actors",
    evidence: "Research",
    about: "About",
  },
  signIn: "Sign in",
  account: {
    menu: "Account: {{name}}",
    own: "My account",
    settings: "Settings",
    signOut: "Sign out",
  },
  demo: {
    label: "About the demo",
    body: "Demo: you see the plans as a coordinator and can change them. What the start printed holds a link that makes you administrator; then the demo is over.",
    dismiss: "Hide",
  },
  language: { switch: "På svenska" },
  theme: { toDark: "Dark theme", toLight: "Light theme" },
  title: "{{page}} – Platsplan",
  needsNet: {
    title: "This needs the net",
    notDone: "It was not done: the server does not answer",
    kept: "It does not wait as other changes do. What you have chosen stays; try again when the net is back.",
  },
  loading: "Loading …",
  retry: "Try again",
  error: {
    title: "This could not be loaded",
    offline: "The server does not answer. Check your connection and try again.",
    unexpected: "Something went wrong in the page. Reload it to go on.",
    reload: "Reload the page",
  },
  notFound: {
    title: "There is no such page",
    body: "The address leads nowhere. It may be misspelt, or concern something that was removed.",
    home: "To the map",
  },
  columns: {
    resizeList: "Change the width of the list",
    resizePage: "Change the width of the page",
    foldList: "Hide the list",
    unfoldList: "Show the list",
    foldPage: "Hide the page",
    unfoldPage: "Show the page",
  },
  sheet: {
    label: "Places and content",
    taller: "Show more",
    lower: "Show less",
  },
};
