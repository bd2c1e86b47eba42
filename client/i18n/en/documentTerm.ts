/** Words about how long documents are kept. */
import type { documentTerm as sv } from "#client/i18n/sv/documentTerm.ts";
import type { Words } from "#client/i18n/words.ts";

export const documentTerm: Words<typeof sv> = {
  documents: "Documents",
  days: "Documents, days",
  job: "The file as it was handed in, with the names in it. From {{least}} to {{most}}; leave empty to keep it as long as its plan. Once a day older files are removed for good. The plan's rows stay word for word, with functions instead of names.",
  fault: "Write a number of days from {{least}} to {{most}}, or leave empty.",
};
