/** In the header, as long as there is something: how much the server has not got, and the way to it. */
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useOutboxState } from "#client/outbox/index.ts";
import { classes } from "#client/ui/classes.ts";

/** From where on all views and the whole sentence stand beside each other. */
const ROOMY = { hidden: "min-[120rem]:hidden", shown: "min-[120rem]:not-sr-only" };

/** @param isShort where there is no room for the whole sentence, however wide the window */
export function UnsentLink({ isShort = false }: { isShort?: boolean }) {
  const { t } = useTranslation();
  const { edits, entering, ofOthers, isCutOff } = useOutboxState();
  const stuck = edits.filter(({ stuck: why }) => why !== null).length;
  /** In few words, which are seen, and in a sentence, which is heard, and seen where there is room. */
  const words = () => {
    if (stuck > 0)
      return {
        short: t("outbox.link.stuckShort", { count: stuck }),
        whole: t("outbox.link.stuck", { count: stuck }),
      };
    // What is said to wait can be relied on: the page may be closed.
    const count = edits.length - entering.length;
    if (isCutOff && count > 0) {
      return { short: t("outbox.link.waitsShort", { count }), whole: t("outbox.link.waits", { count }) };
    }
    return ofOthers > 0 ? { short: t("outbox.link.others"), whole: null } : null;
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
          <span className={classes(!isShort && said.whole !== null && ROOMY.hidden)}>{said.short}</span>
          {said.whole !== null && (
            <span className={classes("sr-only", !isShort && ROOMY.shown)}>
              <span className={ROOMY.hidden}>: </span>
              {said.whole}
            </span>
          )}
        </Link>
      )}
    </div>
  );
}
