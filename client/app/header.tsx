/** The product's name, the views, language and theme; on a phone they fold into a menu. */
import { Link, useLocation } from "@tanstack/react-router";
import { useState } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { classes } from "#client/ui/classes.ts";
import { useMedia } from "#client/ui/use-media.ts";
import { LanguageLink } from "./language-link.tsx";
import { ThemeButton } from "./theme-button.tsx";

const VIEWS = [
  { to: "/", key: "map" },
  { to: "/planer", key: "plans" },
  { to: "/aktorer", key: "actors" },
  { to: "/om", key: "about" },
] as const;

function Views({ stacked = false, onChoose }: { stacked?: boolean; onChoose?: () => void }) {
  const { t } = useTranslation();
  // A place's page stands beside the map: the map is where one is.
  const isAtPlace = useLocation({ select: ({ pathname }) => pathname.startsWith("/plats/") });
  return (
    <ul className={stacked ? "flex flex-col gap-1" : "flex gap-1"}>
      {VIEWS.map(({ to, key }) => (
        <li key={to}>
          <Link
            to={to}
            search={(previous) => ({ lang: previous.lang })}
            activeOptions={{ exact: to === "/", includeSearch: false }}
            activeProps={{ className: "bg-wash text-accent font-semibold" }}
            inactiveProps={{ className: "text-ink hover:bg-paper-2" }}
            className={classes(
              "block rounded-lg px-3 py-1.5",
              to === "/" && isAtPlace && "bg-wash font-semibold text-accent",
            )}
            {...(onChoose === undefined ? {} : { onClick: onChoose })}
          >
            {t(`app.nav.${key}`)}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function PhoneMenu() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className="button">{t("app.nav.menu")}</Button>
      <Popover
        placement="bottom end"
        className="w-64 rounded-xl border border-line bg-paper p-3 shadow-float"
      >
        <Dialog aria-label={t("app.nav.label")} className="outline-none">
          <nav aria-label={t("app.nav.label")}>
            <Views stacked onChoose={() => setOpen(false)} />
          </nav>
          <div className="mt-3 flex items-center justify-between border-t border-line pt-3">
            <LanguageLink />
            <ThemeButton />
          </div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

export function Header() {
  const { t } = useTranslation();
  const roomy = useMedia("(min-width: 40rem)");
  return (
    <header className="flex h-14 shrink-0 items-center gap-5 border-b border-line bg-paper px-4 print:hidden">
      <Link
        to="/"
        search={(previous) => ({ lang: previous.lang })}
        className="flex items-center gap-2 rounded-lg font-serif text-xl font-bold tracking-tight"
      >
        <svg viewBox="0 0 32 32" aria-hidden="true" className="size-6">
          <path
            d="M16 3 29 16 16 29 3 16z"
            fill="var(--wash)"
            stroke="var(--accent)"
            strokeWidth="3"
            strokeLinejoin="round"
          />
        </svg>
        {t("app.name")}
      </Link>
      {roomy ? (
        <>
          <nav aria-label={t("app.nav.label")} className="flex-1">
            <Views />
          </nav>
          <LanguageLink />
          <ThemeButton />
        </>
      ) : (
        <div className="ml-auto">
          <PhoneMenu />
        </div>
      )}
    </header>
  );
}
