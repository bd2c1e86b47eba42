/** Which keys do what in the table. */
import { useTranslation } from "react-i18next";
import { useShortcuts } from "#client/shortcuts/index.ts";

const KEYS = [
  ["arrows", "arrows"],
  ["ends", "ends"],
  ["enter", "enter"],
  ["escape", "escape"],
  ["A", "accept"],
  ["N", "next"],
  ["U", "undo"],
  ["X", "leaveOut"],
  ["?", "keys"],
] as const;

function useKeyNames() {
  const { t } = useTranslation();
  return (key: (typeof KEYS)[number][0]) =>
    key === "arrows" || key === "ends" || key === "enter" || key === "escape"
      ? t(`intake.keys.names.${key}`)
      : key;
}

/** Has the table's keys told among the page's shortcuts; the table itself listens for them. */
export function useKeyLegend(): void {
  const { t } = useTranslation();
  const name = useKeyNames();
  useShortcuts(
    t("intake.keys.heading"),
    KEYS.map(([key, does]) => ({ keys: name(key), words: t(`intake.keys.${does}`) })),
  );
}

export function KeyLegend() {
  const { t } = useTranslation();
  const name = useKeyNames();
  return (
    <section aria-label={t("intake.keys.heading")} className="border-b border-line bg-paper-2 px-4 py-2">
      <dl className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
        {KEYS.map(([key, does]) => (
          <div key={key} className="flex items-baseline gap-2">
            <dt>
              <kbd className="rounded border border-line-strong bg-paper px-1.5 font-sans font-semibold">
                {name(key)}
              </kbd>
            </dt>
            <dd>{t(`intake.keys.${does}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-1 text-sm text-muted">{t("intake.keys.findInPage")}</p>
    </section>
  );
}
