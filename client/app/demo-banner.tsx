/** Says that this is the demo, and how it ends; whoever has read it puts it away until the tab is closed. */
import { useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useMe } from "#client/model/use-me.ts";

const KEY = "platsplan.demoRead";

export function DemoBanner() {
  const { t } = useTranslation();
  const { me } = useMe();
  const [isRead, setRead] = useState(() => sessionStorage.getItem(KEY) !== null);
  if (me?.kind !== "demo" || isRead) return null;
  const dismiss = () => {
    sessionStorage.setItem(KEY, "yes");
    setRead(true);
  };
  return (
    <section
      aria-label={t("app.demo.label")}
      className="flex shrink-0 items-start gap-4 border-b border-line bg-paper-2 px-4 py-1.5 text-sm text-muted sm:items-center print:hidden"
    >
      <p className="min-w-0 flex-1 leading-snug">{t("app.demo.body")}</p>
      <Button onPress={dismiss} className="text-link shrink-0 py-0.5">
        {t("app.demo.dismiss")}
      </Button>
    </section>
  );
}
