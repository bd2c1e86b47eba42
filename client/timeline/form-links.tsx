/** The forms in which the time may be shown; each is an address of its own. */
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { classes } from "#client/ui/classes.ts";
import { TimelineForm } from "./timeline-search.ts";

export function FormLinks({ form }: { form: TimelineForm }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t("timeline.form.label")} className="print:hidden">
      <ul className="flex gap-1">
        {TimelineForm.options.map((one) => (
          <li key={one}>
            <Link
              to="/tid"
              search={(previous) => ({ ...previous, form: one === "line" ? undefined : one })}
              aria-current={one === form ? "page" : undefined}
              className={classes("button", one === form && "bg-wash text-accent")}
            >
              {t(`timeline.form.${one}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
