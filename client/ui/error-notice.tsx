/** Why the server said no, and the way on where there is one. */
import { Link, useLocation } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ApiError } from "#client/api/api.ts";
import { Notice } from "./notice.tsx";
import { useSecondsLeft } from "./use-seconds-left.ts";

/** "15 sekunder", "2 minuter". */
function useDuration() {
  const { t } = useTranslation();
  return (seconds: number) =>
    seconds < 60
      ? t("form.seconds", { count: seconds })
      : t("form.minutes", { count: Math.ceil(seconds / 60) });
}

function Wait({ error, seconds }: { error: Error; seconds: number }) {
  const { t } = useTranslation();
  const words = useDuration();
  const left = useSecondsLeft(seconds, error);
  // Told once to who listens; a voice that counts aloud would drown everything else.
  return (
    <>
      <span aria-hidden="true" className="tabular">
        {left === 0 ? t("form.waitOver") : t("form.wait", { time: words(left) })}
      </span>
      <span className="sr-only">{t("form.wait", { time: words(seconds) })}</span>
    </>
  );
}

function SignInAgain() {
  const { t } = useTranslation();
  const to = useLocation({ select: ({ pathname }) => pathname });
  return (
    <Link to="/logga-in" search={(previous) => ({ lang: previous.lang, to })} className="text-link">
      {t("form.signInAgainLink")}
    </Link>
  );
}

export function ErrorNotice({ error }: { error: Error }) {
  const { t, i18n } = useTranslation();
  const problem = error instanceof ApiError ? error.problem : null;
  const seconds = error instanceof ApiError ? error.retryAfter : null;
  const words = problem?.detail[i18n.language === "en" ? "en" : "sv"] ?? t("app.error.offline");
  const isLast = problem?.issues?.some(({ message }) => message === "the last administrator") ?? false;
  const next = () => {
    if (problem?.kind === "sign-in-again") return <SignInAgain />;
    if (problem?.kind === "too-many-requests" && seconds !== null)
      return <Wait error={error} seconds={seconds} />;
    return null;
  };
  const more = next();
  const title = isLast
    ? t("form.lastAdministrator")
    : problem?.kind === "too-many-requests"
      ? t("form.tooMany")
      : words;
  return (
    <div role="alert" tabIndex={-1} data-error="" className="rounded-lg">
      <Notice tone="fault" title={title}>
        {more ?? undefined}
      </Notice>
    </div>
  );
}
