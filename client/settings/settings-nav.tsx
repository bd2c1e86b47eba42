/** The settings' own menu. */
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMe } from "#client/model/use-me.ts";

const VIEWS = [
  { to: "/installningar", key: "people", needs: "administer" },
  { to: "/installningar/aktorer", key: "actors", needs: "edit" },
  { to: "/installningar/system", key: "system", needs: "administer" },
  { to: "/installningar/logg", key: "log", needs: "administer" },
] as const;

export function SettingsNav() {
  const { t } = useTranslation();
  const { mayEver } = useMe();
  return (
    <nav aria-label={t("people.nav.label")} className="mb-8 border-b border-line print:hidden">
      <ul className="flex gap-6">
        {VIEWS.filter(({ needs }) => mayEver(needs)).map(({ to, key }) => (
          <li key={to}>
            <Link
              to={to}
              search={(previous) => ({ lang: previous.lang })}
              activeOptions={{ exact: true, includeSearch: false }}
              activeProps={{ className: "border-accent font-semibold text-accent" }}
              inactiveProps={{ className: "border-transparent text-muted hover:text-ink" }}
              className="-mb-px block border-b-2 py-2"
            >
              {t(`people.nav.${key}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
