/** Texts of a document one under the other, to unfold: what stands outside the cells, or all of a page. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { classes } from "#client/ui/classes.ts";
import type { Doubt, Source } from "#data/schema/document.ts";
import { CellMarks } from "./cell-marks.tsx";
import { sourceKey } from "./source-key.ts";

interface TextListProps {
  title: string;
  texts: readonly { text: string; source: Source; doubts?: readonly Doubt[] }[];
  at: Source | null;
  notUnderstood: ReadonlySet<string>;
  onPick: (source: Source) => void;
}

export function TextList({ title, texts, at, notUnderstood, onPick }: TextListProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  if (texts.length === 0) return null;
  const marked = at === null ? null : sourceKey(at);
  return (
    <details
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="max-h-[40%] shrink-0 overflow-y-auto border-t border-line bg-paper-2 px-4 py-2 text-sm"
    >
      <summary className="cursor-pointer font-semibold">{title}</summary>
      <ul className="mt-1 space-y-1">
        {(isOpen ? texts : []).map(({ text, source, doubts = [] }, index) => {
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
                <CellMarks doubts={doubts} isNotUnderstood={notUnderstood.has(key)} />
                <span className="tabular mr-2 text-muted">
                  {source.ref}
                  {source.column > 1 && `, ${t("source.column", { column: source.column })}`}
                </span>
                <span lang="sv">{text}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
