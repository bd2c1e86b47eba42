/** In the header, as long as there is something: how much the server has not got, and the way to it. */
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useOutboxState } from "#client/outbox/index.ts";
import { classes } from "#client/ui/classes.ts";

/** @param isShort where there is no room for the whole sentence */
export function UnsentLink({ isShort = false }: { isShort?: boolean }) {
  const { t } = useTranslation();
  const { edits, ofOthers, isCutOff } = useOutboxState();
  const stuck = edits.filter(({ stuck: why }) => why !== null).length;
  const words = () => {
    if (stuck > 0) return t(isShort ? "outbox.link.stuckShort" : "outbox.link.stuck", { count: stuck });
    if (isCutOff) return t(isShort ? "outbox.link.waitsShort" : "outbox.link.waits", { count: edits.length });
    return ofOthers > 0 ? t("outbox.link.others") : null;
  };
  const said = words();
  return (
    // It stands there empty: a screen reader hears only what comes into something that it knows.
    <div role="status" className="min-w-0 empty:hidden">
      {said !== null && (
        <Link
          to="/osant"
          search={(previous) => ({ lang: previous.lang })}
          className={classes(
            "block truncate rounded-full border px-3 py-1 text-sm font-semibold",
            stuck > 0
              ? "border-fault/40 bg-fault-wash text-fault"
              : "border-care-line bg-care-wash text-care",
          )}
        >
          {said}
        </Link>
      )}
    </div>
  );
}
