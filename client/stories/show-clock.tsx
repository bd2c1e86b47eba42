/** What time it is, and how long one has been talking. */
import { useEffect, useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";

const two = (number: number): string => String(number).padStart(2, "0");

/** “1:02:03”, “2:03”. @param milliseconds since it began */
export function elapsed(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1_000));
  const [hours, minutes, rest] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  return hours === 0 ? `${minutes}:${two(rest)}` : `${hours}:${two(minutes)}:${two(rest)}`;
}

export function ShowClock() {
  const { t, i18n } = useTranslation();
  const [now, setNow] = useState(() => Date.now());
  const [began, setBegan] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  const clock = new Intl.DateTimeFormat(i18n.language, { hour: "2-digit", minute: "2-digit" }).format(now);
  return (
    <p className="tabular flex flex-wrap items-baseline gap-x-4">
      <span className="font-serif text-3xl font-semibold">
        <span className="sr-only">{t("stories.presenter.clock")} </span>
        {clock}
      </span>
      <span className="text-xl">
        <span className="sr-only">{t("stories.presenter.elapsed")} </span>
        {elapsed(now - began)}
      </span>
      <Button className="text-link min-h-6" onPress={() => setBegan(Date.now())}>
        {t("stories.presenter.restart")}
      </Button>
    </p>
  );
}
