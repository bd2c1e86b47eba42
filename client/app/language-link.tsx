/** One click to the other language, at the same address. */
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

export function LanguageLink() {
  const { t, i18n } = useTranslation();
  const other = i18n.language === "en" ? "sv" : "en";
  return (
    <Link
      to="."
      search={(previous) => ({ ...previous, lang: other })}
      hrefLang={other}
      lang={other}
      className="rounded-lg px-2 py-1.5 whitespace-nowrap text-muted hover:bg-paper-2 hover:text-ink"
    >
      {t("app.language.switch")}
    </Link>
  );
}
