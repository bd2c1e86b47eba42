/** What the server says of a text that looks like personal data. */
const PERSONAL =
  /^(?:identity-number|phone|e-mail|vehicle-plate|street-address|person-name): “(?<match>.*)”$/;

/** The words that look so, or null when the server says something else. */
export const personalIn = (message: string): string | null => PERSONAL.exec(message)?.groups?.match ?? null;
