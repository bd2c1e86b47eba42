/** A quiet word on whether the page is up to date, below the header; it takes no room and no click. */
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLive } from "#client/model/use-live.ts";
import { classes } from "#client/ui/classes.ts";

/** Milliseconds that the word stands, and then takes to fade. */
const STANDS = 6_000;
const FADES = 700;

export function LiveStatus() {
  const { t, i18n } = useTranslation();
  const { refreshed, lostSince } = useLive();
  const [phase, setPhase] = useState<"gone" | "stands" | "fades">("gone");

  useEffect(() => {
    if (refreshed === null) return;
    setPhase("stands");
    const fade = setTimeout(() => setPhase("fades"), STANDS);
    const go = setTimeout(() => setPhase("gone"), STANDS + FADES);
    return () => {
      clearTimeout(fade);
      clearTimeout(go);
    };
  }, [refreshed]);

  const words = () => {
    if (lostSince !== null) {
      const time = new Intl.DateTimeFormat(i18n.language, { hour: "2-digit", minute: "2-digit" });
      return t("live.lost", { time: time.format(lostSince).replace(":", t("live.timeSeparator")) });
    }
    if (phase === "gone" || refreshed === null) return "";
    return t("live.refreshed", { count: refreshed.measures });
  };
  const said = words();
  return (
    // It stands there empty: a screen reader hears only what comes into something that it knows.
    <div
      role="status"
      aria-live="polite"
      className="pointer-events-none fixed inset-x-0 top-16 z-40 flex justify-center px-4 print:hidden"
    >
      {said !== "" && (
        <p
          className={classes(
            "rounded-full border border-line bg-paper px-4 py-1.5 text-sm text-ink shadow-float transition-opacity duration-700",
            lostSince === null && phase === "fades" && "opacity-0",
          )}
        >
          {said}
        </p>
      )}
    </div>
  );
}
