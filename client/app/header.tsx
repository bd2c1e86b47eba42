/** The product's name, the views, language, theme and account; on a phone they fold into a menu. */
import { Link } from "@tanstack/react-router";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { showShortcuts } from "#client/shortcuts/index.ts";
import { useMedia } from "#client/ui/use-media.ts";
import { UnsentLink } from "#client/unsent/unsent-link.tsx";
import { AccountMenu } from "./account-menu.tsx";
import { LanguageLink } from "./language-link.tsx";
import { MainNav } from "./main-nav.tsx";
import { PhoneMenu } from "./phone-menu.tsx";
import { ThemeButton } from "./theme-button.tsx";

export function Header() {
  const { t } = useTranslation();
  const roomy = useMedia("(min-width: 64rem)");
  return (
    <header className="flex h-14 shrink-0 items-center gap-3 border-b border-line bg-paper px-4 lg:gap-5 print:hidden">
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
          <MainNav />
          <UnsentLink />
          <LanguageLink />
          <ThemeButton />
          <Button
            aria-label={t("shortcuts.open")}
            onPress={() => showShortcuts(true)}
            className="grid size-8 shrink-0 place-items-center rounded-lg border border-line text-muted hover:bg-paper-2 hover:text-ink"
          >
            ?
          </Button>
          <AccountMenu />
        </>
      ) : (
        <div className="ml-auto flex min-w-0 items-center gap-2">
          <UnsentLink isShort />
          <PhoneMenu />
        </div>
      )}
    </header>
  );
}
