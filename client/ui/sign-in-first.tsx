/** Stands where a view would, for who must sign in to see it. */
import { Link, useLocation } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

export function SignInFirst({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation();
  const to = useLocation({ select: ({ pathname, searchStr }) => `${pathname}${searchStr}` });
  return (
    <div className="py-10">
      <p className="font-serif text-xl">{title}</p>
      <p className="mt-1 max-w-prose text-muted">{children}</p>
      <Link
        to="/logga-in"
        search={(previous) => ({ lang: previous.lang, to })}
        className="button button-primary mt-5"
      >
        {t("app.signIn")}
      </Link>
    </div>
  );
}
