/** Of what does not wait for the net: that it needs it and why, before it is tried and when it was; nothing where there is one. */
import { useTranslation } from "react-i18next";
import { ApiError } from "#client/api/api.ts";
import { Notice } from "./notice.tsx";
import { useOnline } from "./use-online.ts";

/** Whether a try was not answered at all. */
export const isUnanswered = (error: Error | null): boolean => error !== null && !(error instanceof ApiError);

interface NeedsNetProps {
  why: string;
  /** How the last try went. */
  error: Error | null;
}

export function NeedsNet({ why, error }: NeedsNetProps) {
  const { t } = useTranslation();
  const isOnline = useOnline();
  const wasTried = isUnanswered(error);
  return (
    // It stands there empty: a screen reader hears only what comes into something that it knows.
    <div role="status" className="empty:hidden">
      {(!isOnline || wasTried) && (
        <Notice tone="care" title={t(wasTried ? "app.needsNet.notDone" : "app.needsNet.title")}>
          <p>
            {why} {t("app.needsNet.kept")}
          </p>
        </Notice>
      )}
    </div>
  );
}
