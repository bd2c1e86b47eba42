/** An address that leads nowhere. */
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { PageTitle } from "#client/ui/page-title.tsx";

export function NotFound() {
  const { t } = useTranslation();
  return (
    <div className="mx-auto max-w-xl px-5 py-16 text-center">
      <PageTitle>{t("app.notFound.title")}</PageTitle>
      <h1 className="font-serif text-3xl font-bold">{t("app.notFound.title")}</h1>
      <p className="mt-2 text-muted">{t("app.notFound.body")}</p>
      <Link to="/" search={(previous) => ({ lang: previous.lang })} className="button button-primary mt-6">
        {t("app.notFound.home")}
      </Link>
    </div>
  );
}
