/** Why nothing was saved, before the fields: what to mend and where, or what to do. */
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { ApiError } from "#client/api/api.ts";
import { Notice } from "#client/ui/notice.tsx";
import type { FieldErrors } from "./field-errors.ts";
import { fieldId } from "./text-input.tsx";
import { useErrorWords } from "./use-error-words.ts";

interface ErrorSummaryProps {
  errors: FieldErrors;
  error: Error | null;
}

function Reason({ error }: { error: Error }) {
  const { t, i18n } = useTranslation();
  const isSignedOut = error instanceof ApiError && error.problem.kind === "signed-out";
  return (
    <>
      <p>
        {error instanceof ApiError
          ? error.problem.detail[i18n.language === "en" ? "en" : "sv"]
          : t("app.error.offline")}{" "}
        {t("edit.errors.kept")}
      </p>
      {isSignedOut && (
        <p className="mt-1">
          <a href="/logga-in" target="_blank" rel="noreferrer" className="text-link font-semibold">
            {t("edit.errors.signIn")}
          </a>{" "}
          {t("edit.errors.signInThen")}
        </p>
      )}
    </>
  );
}

export function ErrorSummary({ errors, error }: ErrorSummaryProps) {
  const { t } = useTranslation();
  const words = useErrorWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.size > 0 || error !== null) box.current?.focus();
  }, [errors, error]);
  if (errors.size === 0 && error === null) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className="rounded-lg">
      {error !== null ? (
        <Notice tone="fault" title={t("edit.errors.failed")}>
          <Reason error={error} />
        </Notice>
      ) : (
        <Notice tone="fault" title={t("edit.errors.summary", { count: errors.size })}>
          <ul className="space-y-1">
            {[...errors].map(([field, one]) => (
              <li key={field}>
                <button
                  type="button"
                  className="text-link font-semibold"
                  onClick={() => document.getElementById(fieldId(field))?.focus()}
                >
                  {t(`edit.field.${field}`)}
                </button>
                : {words(one)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
