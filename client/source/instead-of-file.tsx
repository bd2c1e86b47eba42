/** Says that the file itself cannot be shown, above what was read in it. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ApiError } from "#client/api/api.ts";

interface InsteadOfFileProps {
  error: Error;
  onRetry: () => void;
  children: ReactNode;
}

export function InsteadOfFile({ error, onRetry, children }: InsteadOfFileProps) {
  const { t } = useTranslation();
  const isGone = error instanceof ApiError && error.problem.kind === "not-found";
  return (
    <>
      <p
        role="status"
        className="flex shrink-0 flex-wrap items-center gap-x-3 border-b border-care-line bg-care-wash px-4 py-1.5 text-sm text-care"
      >
        {t(isGone ? "source.fileGone" : "source.fileFailed")}
        {!isGone && (
          <button type="button" onClick={onRetry} className="text-link min-h-6 font-semibold">
            {t("app.retry")}
          </button>
        )}
      </p>
      {children}
    </>
  );
}
