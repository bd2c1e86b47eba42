/** Chooses rows of the grid: one, or all from the last that was chosen by itself. */
import { useRef } from "react";
import type { MeasureId } from "#data/schema/ids.ts";
import { type Line, rowsIn } from "./group-rows.ts";

type Selected = ReadonlySet<MeasureId>;

/** @param selected null for who changes none */
export function useRowChoice(
  lines: readonly Line[],
  selected: Selected | null,
  onSelect: (selected: Selected) => void,
) {
  const last = useRef<number | null>(null);
  /** Chooses all rows of the lines; where they are chosen already, none of them. */
  const chooseLines = (from: number, to: number): void => {
    if (selected === null) return;
    const [top, bottom] = from < to ? [from, to] : [to, from];
    const rows = rowsIn(lines.slice(top, bottom + 1));
    const isOn = rows.every(({ id }) => selected.has(id));
    const next = new Set(selected);
    for (const { id } of rows) isOn ? next.delete(id) : next.add(id);
    onSelect(next);
  };
  const chooseLine = (line: number, goesOn: boolean): void => {
    chooseLines(goesOn ? (last.current ?? line) : line, line);
    last.current = line;
  };
  return { chooseLines, chooseLine };
}
