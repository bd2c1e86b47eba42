/** The way in, which leads back to where one was. */
import { Link, useLocation } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { classes } from "#client/ui/classes.ts";

/** Nobody is led back to the door; and the token after a welcome's `#` goes nowhere else. */
const DOORS = ["/logga-in", "/valkommen"];

export function SignInLink({ className }: { className?: string }) {
  const { t } = useTranslation();
  const here = useLocation({ select: ({ pathname, searchStr }) => ({ pathname, searchStr }) });
  const address = `${here.pathname}${here.searchStr}`;
  const to = address === "/" || DOORS.includes(here.pathname) ? undefined : address;
  return (
    <Link
      to="/logga-in"
      search={(previous) => ({ lang: previous.lang, to })}
      className={classes("button whitespace-nowrap", className)}
    >
      {t("app.signIn")}
    </Link>
  );
}
