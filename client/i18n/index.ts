/** The interface's words, Swedish first. A key that does not exist does not typecheck. */
import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { en } from "./en.ts";
import { sv } from "./sv.ts";

export const LANGUAGES = ["sv", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "words";
    resources: { words: typeof sv };
  }
}

/** Starts the interface's language; the resources are bundled, so it is ready at once. */
export function startI18n(language: Language): typeof i18next {
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: "sv",
    defaultNS: "words",
    resources: { sv: { words: sv }, en: { words: en } },
    interpolation: { escapeValue: false },
    returnNull: false,
    initAsync: false,
  });
  return i18next;
}
