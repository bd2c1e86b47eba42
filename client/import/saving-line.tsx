/** Whether everything that was decided is safe, and what to do where it is not. */
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { ApiError } from "#client/api/api.ts";
import { personalIn } from "#client/model/personal-data.ts";
import type { ReviewState } from "./use-review.ts";

export function SavingLine({ saving: { unsaved, error, retry } }: Pick<ReviewState, "saving">) {
  const { t, i18n } = useTranslation();
  if (error !== null && unsaved > 0)
    return (
      <p role="alert" className="font-semibold text-fault">
        {t("intake.unsaved", { count: unsaved })}{" "}
        <Button className="text-link min-h-6" onPress={retry}>
          {t("intake.retry")}
        </Button>
      </p>
    );
  if (error instanceof ApiError) {
    const match = error.problem.issues?.map(({ message }) => personalIn(message)).find((one) => one !== null);
    const why =
      match == null
        ? error.problem.detail[i18n.language === "en" ? "en" : "sv"]
        : t("edit.errors.personal-data", { match });
    return (
      <p role="alert" className="font-semibold text-fault">
        {t("intake.refusedDecision", { why })}
      </p>
    );
  }
  return <p className="text-sm text-muted">{t(unsaved > 0 ? "intake.saving" : "intake.saved")}</p>;
}
