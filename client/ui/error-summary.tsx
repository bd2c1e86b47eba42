/** Why nothing was saved, before the fields: what to mend and where, or what to do. */
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { ApiError } from "#client/api/api.ts";
import { Notice } from "./notice.tsx";

/** What is wrong with one field. */
export interface SummaryItem {
  /** Of the element that it is written in. */
  id: string;
  label: string;
  words: string;
}

interface ErrorSummaryProps {
  /** A new list for every try: then the focus goes to it. */
  items: readonly SummaryItem[];
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

export function ErrorSummary({ items, error }: ErrorSummaryProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (items.length > 0 || error !== null) box.current?.focus();
  }, [items, error]);
  if (items.length === 0 && error === null) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className="rounded-lg">
      {error !== null ? (
        <Notice tone="fault" title={t("edit.errors.failed")}>
          <Reason error={error} />
        </Notice>
      ) : (
        <Notice tone="fault" title={t("edit.errors.summary", { count: items.length })}>
          <ul className="space-y-1">
            {items.map(({ id, label, words }) => (
              <li key={id}>
                <button
                  type="button"
                  className="text-link font-semibold"
                  onClick={() => document.getElementById(id)?.focus()}
                >
                  {label}
                </button>
                : {words}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
