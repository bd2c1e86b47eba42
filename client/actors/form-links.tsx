/** The forms in which the actors may be shown; each is an address of its own. */
import { Link, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { classes } from "#client/ui/classes.ts";

const FORMS = [
  { form: "list", vy: undefined },
  { form: "matrix", vy: "matris" },
] as const;

export function FormLinks() {
  const { t } = useTranslation();
  const { vy } = useSearch({ from: "/aktorer" });
  return (
    <nav aria-label={t("actors.form.label")} className="print:hidden">
      <ul className="flex gap-1">
        {FORMS.map((one) => (
          <li key={one.form}>
            <Link
              to="/aktorer"
              search={(previous) => ({ lang: previous.lang, vy: one.vy })}
              aria-current={one.vy === vy ? "page" : undefined}
              className={classes("button", one.vy === vy && "bg-wash text-accent")}
            >
              {t(`actors.form.${one.form}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
