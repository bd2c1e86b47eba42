/** Names the browser's tab after the view. */
import { useEffect } from "react";
import { useTranslation } from "react-i18next";

export function PageTitle({ children }: { children: string }) {
  const { t } = useTranslation();
  const title = t("app.title", { page: children });
  useEffect(() => {
    document.title = title;
  }, [title]);
  return null;
}
