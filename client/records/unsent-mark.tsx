/** That what was written of something is kept in the browser alone, or was not taken. */
import { useTranslation } from "react-i18next";
import { type Subject, useUnsentOf } from "#client/outbox/index.ts";

export function UnsentMark({ of }: { of: Subject }) {
  const { t } = useTranslation();
  const unsent = useUnsentOf(of);
  if (unsent === null) return null;
  return (
    <p className={unsent === "stuck" ? "text-sm font-semibold text-fault" : "text-sm text-care"}>
      {t(`outbox.row.${unsent}`)}
    </p>
  );
}
