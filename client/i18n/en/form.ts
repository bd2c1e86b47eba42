/** What forms share. */
import type { sv } from "#client/i18n/sv.ts";
import type { Words } from "#client/i18n/words.ts";

export const form: Words<(typeof sv)["form"]> = {
  missing: "Fill this in.",
  email: "Write a whole e-mail address, such as name@city.se.",
  show: "Show",
  hide: "Hide",
  showPassword: "Show the password",
  passwordRule: "At least 12 characters, preferably several words in a row. Common passwords do not work.",
  save: "Save",
  cancel: "Cancel",
  done: "Done",
  copy: "Copy",
  copied: "Copied",
  notCopied: "That did not work. Select the text and copy it yourself.",
  fits_one: "{{count}} suggestion",
  fits_other: "{{count}} suggestions",
  nothingFits: "Nothing fits what you have written.",
  fault: {
    "too-short": "The password is too short. It needs at least 12 characters.",
    "too-long": "The password is too long.",
    "too-common": "The password is too easy to guess. Choose another, preferably several words in a row.",
    "wrong-password": "That is not your current password.",
    "wrong-code": "The code is not right. Wait for the app's next code and write that.",
    taken: "The address is already in the list. Change the person's roles there instead.",
    missing: "Fill this in.",
    "no-provider": "No sign-in service answers there. Check the address.",
    "personal-address":
      "That looks like a person's address. Write a function's address, such as safety@city.se.",
    incomplete: "Characters are missing.",
    other: "This cannot be used. Check it and try again.",
  },
  tooMany: "Too many attempts in a short time.",
  wait: "Try again in {{time}}.",
  waitOver: "You can try again now.",
  seconds_one: "{{count}} second",
  seconds_other: "{{count}} seconds",
  minutes_one: "{{count}} minute",
  minutes_other: "{{count}} minutes",
  signInAgainLink: "Sign in again",
  lastAdministrator:
    "This person is the last who administers the whole city. Make somebody else administrator first.",
  passkeyFault: {
    cancelled: "The passkey was not used. Try again whenever you like.",
    here: "Passkeys do not work at this address. They take a domain name and a secure connection.",
    exists: "This device already has a passkey for the account.",
    failed: "The passkey could not be used.",
  },
};
