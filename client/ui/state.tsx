/** The three things a view can be before it has something to show: waiting, empty, refused. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ApiError } from "#client/api/api.ts";

/** Grey lines where text will stand; a screen reader hears that something loads. */
export function Loading({ lines = 4 }: { lines?: number }) {
  const { t } = useTranslation();
  return (
    <div role="status" className="space-y-3 p-5">
      <span className="sr-only">{t("app.loading")}</span>
      {Array.from({ length: lines }, (_, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike and never move.
          key={index}
          aria-hidden="true"
          className={`h-4 animate-pulse rounded bg-paper-3 ${["w-2/3", "w-full", "w-5/6", "w-1/2"][index % 4]}`}
        />
      ))}
    </div>
  );
}

export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="px-5 py-8 text-center">
      <p className="font-serif text-lg">{title}</p>
      {children !== undefined && (
        <div className="mx-auto mt-1 max-w-prose text-balance text-muted">{children}</div>
      )}
    </div>
  );
}

/** What went wrong, in the person's language, and the way on. */
export function Failure({ error, onRetry }: { error: Error; onRetry?: () => void }) {
  const { t, i18n } = useTranslation();
  const words =
    error instanceof ApiError
      ? error.problem.detail[i18n.language === "en" ? "en" : "sv"]
      : t("app.error.offline");
  return (
    <div role="alert" className="px-5 py-8 text-center">
      <p className="font-serif text-lg">{t("app.error.title")}</p>
      <p className="mx-auto mt-1 max-w-prose text-muted">{words}</p>
      {onRetry !== undefined && (
        <button type="button" onClick={onRetry} className="button mt-4">
          {t("app.retry")}
        </button>
      )}
    </div>
  );
}
