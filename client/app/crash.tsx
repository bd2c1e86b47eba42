/** A fault in the page itself: said plainly, with the way out. */
import { useTranslation } from "react-i18next";

export function Crash() {
  const { t } = useTranslation();
  return (
    <div role="alert" className="mx-auto max-w-xl px-5 py-16 text-center">
      <h1 className="font-serif text-3xl font-bold">{t("app.error.title")}</h1>
      <p className="mt-2 text-muted">{t("app.error.unexpected")}</p>
      <button type="button" onClick={() => location.reload()} className="button button-primary mt-6">
        {t("app.error.reload")}
      </button>
    </div>
  );
}
