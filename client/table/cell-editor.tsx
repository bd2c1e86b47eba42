/** Writes in one cell: Enter and Tab save, Escape leaves, as in a spreadsheet. */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import { ContinuesIn, Status } from "#data/schema/status.ts";
import { type CellFault, writtenIn } from "./cell-draft.ts";
import type { EditedColumn } from "./columns.ts";
import { useFaultWords } from "./use-fault-words.ts";

/** How one leaves the cell. */
export type Leaving = "stay" | "next" | "former" | "elsewhere";

interface CellEditorProps {
  column: EditedColumn;
  row: MeasureRow;
  /** What the row is called. */
  title: string;
  initial: string;
  /** Null where nothing is to be saved. */
  onLeave: (draft: string | null, leaving: Leaving) => void;
}

const BOX =
  "block w-full min-w-0 rounded-sm border-2 border-accent bg-paper px-2 py-1 text-ink shadow-float outline-none";

const LONGEST: Readonly<Record<"title" | "when" | "targetYear" | "goals" | "comment", number>> = {
  title: 160,
  when: 160,
  targetYear: 4,
  goals: 20_000,
  comment: 5_000,
};

export function CellEditor({ column, row, title, initial, onLeave }: CellEditorProps) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const [draft, setDraft] = useState(initial);
  const [fault, setFault] = useState<CellFault | null>(null);
  const box = useRef<HTMLDivElement>(null);
  /** The field goes away as it is left, which is no second leaving. */
  const isLeft = useRef(false);
  /** A value that was chosen with the pointer is meant; by keyboard one walks past others. */
  const isByKey = useRef(false);
  const told = useId();
  const hint = useId();
  useEffect(() => {
    const field = box.current?.querySelector<HTMLElement>("select, textarea");
    field?.focus();
    if (field instanceof HTMLTextAreaElement) field.select();
    field?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, []);

  const leave = (text: string | null, leaving: Leaving) => {
    if (isLeft.current) return;
    const written = text === null ? null : writtenIn(column, row, text);
    if (written?.kind === "fault") return setFault(written.fault);
    isLeft.current = true;
    onLeave(written === null || written.kind === "same" ? null : text, leaving);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    isByKey.current = true;
    const isNewLine = column === "goals" && event.shiftKey;
    if (event.key === "Escape") leave(null, "stay");
    else if (event.key === "Enter" && !isNewLine && !event.nativeEvent.isComposing) leave(draft, "stay");
    else if (event.key === "Tab") leave(draft, event.shiftKey ? "former" : "next");
    else return;
    event.preventDefault();
  };
  const shared = {
    "aria-label": t("table.edit.label", { column: t(`table.column.${column}`), title }),
    "aria-invalid": fault !== null,
    "aria-describedby":
      [fault === null ? "" : told, column === "goals" ? hint : ""].join(" ").trim() || undefined,
    value: draft,
    className: BOX,
    onBlur: () => leave(draft, "elsewhere"),
  };
  const choose = (value: string) => {
    setDraft(value);
    if (!isByKey.current) leave(value, "stay");
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is pressed in the field is not for the grid around it.
    <div
      ref={box}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.stopPropagation()}
      className="absolute top-0 left-0 z-30 w-full min-w-64"
    >
      {column === "status" || column === "continuesIn" ? (
        <select {...shared} onChange={({ target }) => choose(target.value)}>
          {column === "continuesIn" && <option value="">{t("table.bulk.nowhere")}</option>}
          {column === "status"
            ? Status.options.map((one) => (
                <option key={one} value={one}>
                  {t(`terms.status.${one}`)}
                </option>
              ))
            : ContinuesIn.options.map((one) => (
                <option key={one} value={one}>
                  {t(`terms.continuesIn.${one}`)}
                </option>
              ))}
        </select>
      ) : (
        <textarea
          {...shared}
          lang="sv"
          rows={column === "targetYear" ? 1 : column === "goals" || column === "comment" ? 4 : 2}
          inputMode={column === "targetYear" ? "numeric" : "text"}
          maxLength={LONGEST[column]}
          onChange={({ target }) => {
            setDraft(target.value);
            setFault(null);
          }}
        />
      )}
      {column === "goals" && (
        <p id={hint} className="rounded-b-md bg-paper px-2 py-1 text-sm text-muted shadow-float">
          {t("table.edit.goals")}
        </p>
      )}
      {fault !== null && (
        <p
          id={told}
          role="alert"
          className="rounded-b-md bg-fault-wash px-2 py-1 text-sm font-semibold text-fault shadow-float"
        >
          {words(fault)}
        </p>
      )}
    </div>
  );
}
