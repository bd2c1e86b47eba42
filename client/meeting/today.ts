/** Today in the reader's own time; the Swedish way to write a day is the one that sorts. */
export const today = (): string => new Intl.DateTimeFormat("sv-SE").format(new Date());
