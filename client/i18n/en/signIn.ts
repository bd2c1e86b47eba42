/** Signing in, and the one-time links. */
import type { sv } from "#client/i18n/sv.ts";
import type { Words } from "#client/i18n/words.ts";

export const signIn: Words<(typeof sv)["signIn"]> = {
  heading: "Sign in",
  intro: "For those who work with the plans. Without an account you see what is public.",
  email: "E-mail address",
  password: "Password",
  submit: "Sign in",
  or: "or",
  passkey: "Sign in with a passkey",
  provider: "Sign in with {{name}}",
  already: "You are signed in as {{name}}.",
  refused: {
    title: "{{provider}} did not let you in.",
    body: "Ask an administrator to invite you by the address that you have there, or sign in another way.",
    other: "The sign-in",
  },
  forgotten: {
    title: "Forgotten the password?",
    body: "Ask an administrator for a new link. Platsplan sends no mail, so the person hands you the link.",
  },
  code: {
    heading: "Write the code",
    intro: "Open the authenticator app on your telephone and write the code for Platsplan.",
    field: "One-time code",
    recovery: {
      title: "Use a recovery code",
      body: "No telephone at hand? Write one of your recovery codes in the same field. Each works once.",
    },
    back: "Start over",
    expired: "It took too long. Write your e-mail address and password again.",
  },
  welcome: {
    loading: "Checking the link …",
    first: {
      heading: "Become administrator",
      intro:
        "You are the first to administer Platsplan here. Once you are done the demo is over: everyone else sees what is public until you invite them.",
      submit: "Create the account",
    },
    invitation: {
      heading: "Welcome, {{name}}",
      intro: "Choose a password for {{email}}. Then you are signed in.",
      submit: "Save and sign in",
    },
    reset: {
      heading: "Choose a new password",
      intro: "The new password is for {{email}}. You are signed out wherever you are signed in.",
      submit: "Save the password",
    },
    name: "Name",
    nameAbout: "What other administrators see, preferably your function.",
    newPassword: "Password",
    bad: {
      heading: "The link does not work",
      body: "It has been used, has become too old or has not come whole.",
      missing: "Open the link again where you got it. It cannot be reloaded.",
      next: "Ask an administrator for a new link. If you start Platsplan yourself, it prints a new one.",
    },
  },
};
