/** The language of the address, else the one chosen last on this device, else Swedish. */
import { useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { LANGUAGES, type Language } from "#client/i18n/index.ts";

const KEY = "platsplan.language";

function stored(): Language {
  const value = localStorage.getItem(KEY);
  return LANGUAGES.find((language) => language === value) ?? "sv";
}

export function useLanguage(): void {
  const { lang } = useSearch({ strict: false });
  const { i18n } = useTranslation();
  const language = lang ?? stored();
  useEffect(() => {
    if (lang !== undefined) localStorage.setItem(KEY, lang);
    document.documentElement.lang = language;
    if (i18n.language !== language) void i18n.changeLanguage(language);
  }, [lang, language, i18n]);
}
