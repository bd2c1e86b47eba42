/** An amount of bytes as people say it: "1,4 MB". */
import { useTranslation } from "react-i18next";

const UNITS = ["byte", "kilobyte", "megabyte"] as const;

export function useBytes(): (bytes: number) => string {
  const { i18n } = useTranslation();
  return (bytes) => {
    const step = bytes < 1_000 ? 0 : bytes < 1_000_000 ? 1 : 2;
    const format = new Intl.NumberFormat(i18n.language === "en" ? "en-GB" : "sv-SE", {
      style: "unit",
      unit: UNITS[step] ?? "byte",
      unitDisplay: step === 0 ? "long" : "short",
      maximumFractionDigits: bytes < 10 * 1_000 ** step ? 1 : 0,
    });
    return format.format(bytes / 1_000 ** step);
  };
}
