/** Texts outside the cells: comments, headings, introductions. A press picks one. */
import { useTranslation } from "react-i18next";
import { classes } from "#client/ui/classes.ts";
import type { LooseText, Source } from "#data/schema/document.ts";
import { CellMarks } from "./cell-marks.tsx";
import { sourceKey } from "./source-key.ts";

interface LooseTextsProps {
  texts: readonly LooseText[];
  at: Source | null;
  notUnderstood: ReadonlySet<string>;
  onPick: (source: Source) => void;
}

export function LooseTexts({ texts, at, notUnderstood, onPick }: LooseTextsProps) {
  const { t } = useTranslation();
  if (texts.length === 0) return null;
  const marked = at === null ? null : sourceKey(at);
  return (
    <details className="max-h-[40%] shrink-0 overflow-y-auto border-t border-line bg-paper-2 px-4 py-2 text-sm">
      <summary className="cursor-pointer font-semibold">{t("source.loose", { count: texts.length })}</summary>
      <ul className="mt-1 space-y-1">
        {texts.map(({ text, source }, index) => {
          const key = sourceKey(source);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a document's texts never move.
            <li key={index}>
              <button
                type="button"
                aria-pressed={key === marked}
                onClick={() => onPick(source)}
                className={classes(
                  "w-full rounded-md px-2 py-1 text-left whitespace-pre-wrap hover:bg-paper-3",
                  key === marked && "bg-wash ring-2 ring-accent ring-inset",
                )}
              >
                <CellMarks doubts={[]} isNotUnderstood={notUnderstood.has(key)} />
                <span className="tabular mr-2 text-muted">{source.ref}</span>
                <span lang="sv">{text}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
