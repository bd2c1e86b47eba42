/** A point in time, in the reader's own way of writing it; by Swedish clocks, wherever the reader is. */
import { useTranslation } from "react-i18next";

interface MomentProps {
  /** UTC, ISO 8601. */
  at: string;
  /** The date alone. */
  isShort?: boolean;
}

export function Moment({ at, isShort = false }: MomentProps) {
  const { i18n } = useTranslation();
  const language = i18n.language === "en" ? "en-GB" : "sv-SE";
  const format = new Intl.DateTimeFormat(language, {
    timeZone: "Europe/Stockholm",
    dateStyle: "medium",
    ...(isShort ? {} : { timeStyle: "short" }),
  });
  return (
    <time dateTime={at} className="tabular">
      {format.format(new Date(at))}
    </time>
  );
}
