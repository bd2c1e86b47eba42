/** Runs of text or items as one side has them: what the other side lacks is struck through or underlined, and said. */
import { useTranslation } from "react-i18next";
import { classes } from "#client/ui/classes.ts";
import type { Run } from "./word-runs.ts";

/** The space around the words has nothing to mark. */
function parted(text: string): [before: string, words: string, after: string] {
  const words = text.trim();
  const at = text.indexOf(words);
  return [text.slice(0, at), words, text.slice(at + words.length)];
}

/** A run with its mark; a screen reader hears the mark as words. */
export function Marked({ run }: { run: Run }) {
  const { t } = useTranslation();
  const [before, words, after] = parted(run.text);
  if (run.in === "both" || words === "") return run.text;
  const isGone = run.in === "before";
  const Mark = isGone ? "del" : "ins";
  return (
    <>
      {before}
      <Mark
        className={classes(
          "rounded-sm decoration-2",
          isGone
            ? "bg-fault-wash text-fault line-through"
            : "bg-wash font-semibold text-accent underline underline-offset-3",
        )}
      >
        <span className="sr-only">{` ${isGone ? t("difference.removed") : t("difference.added")} `}</span>
        {words}
        <span className="sr-only">{t("difference.end")}</span>
      </Mark>
      {after}
    </>
  );
}

/** Runs that are on one side. */
export const onSide = (runs: readonly Run[], side: "before" | "after"): Run[] =>
  runs.filter((run) => run.in === "both" || run.in === side);
