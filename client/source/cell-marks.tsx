/** What people should know of a cell, in it: a sign with its words, never a colour alone. */
import { useTranslation } from "react-i18next";
import type { Doubt } from "#data/schema/document.ts";

export const SIGNS = { doubt: "?", notUnderstood: "!" } as const;

/** The sign by itself, as the legend explains it. */
export function Sign({ kind }: { kind: keyof typeof SIGNS }) {
  return (
    <span
      aria-hidden="true"
      className={
        kind === "doubt"
          ? "inline-grid size-4 place-content-center rounded-full border border-care-line bg-care-wash text-xs leading-none font-bold text-care"
          : "inline-grid size-4 place-content-center rounded-sm border border-fault bg-fault-wash text-xs leading-none font-bold text-fault"
      }
    >
      {SIGNS[kind]}
    </span>
  );
}

interface CellMarksProps {
  doubts: readonly Doubt[];
  isNotUnderstood: boolean;
}

export function CellMarks({ doubts, isNotUnderstood }: CellMarksProps) {
  const { t } = useTranslation();
  const doubted = doubts.map((doubt) => t(`source.doubt.${doubt}`)).join(" ");
  return (
    <>
      {doubts.length > 0 && (
        <span className="float-right ml-1" title={doubted}>
          <Sign kind="doubt" />
          <span className="sr-only">({doubted}) </span>
        </span>
      )}
      {isNotUnderstood && (
        <span className="float-right ml-1" title={t("source.notUnderstood")}>
          <Sign kind="notUnderstood" />
          <span className="sr-only">({t("source.notUnderstood")}) </span>
        </span>
      )}
    </>
  );
}
