/** A point in time, in the reader's own way of writing it. */
import { useTranslation } from "react-i18next";

/** @param isShort the date alone */
export function Moment({ at, isShort = false }: { at: string; isShort?: boolean }) {
  const { i18n } = useTranslation();
  const language = i18n.language === "en" ? "en-GB" : "sv-SE";
  const format = new Intl.DateTimeFormat(language, {
    dateStyle: "medium",
    ...(isShort ? {} : { timeStyle: "short" }),
  });
  return <time dateTime={at}>{format.format(new Date(at))}</time>;
}
