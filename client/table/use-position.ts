/** Which cell one stands on and how far one has marked from there; it follows the row, wherever that goes. */
import { useRef, useState } from "react";
import { type Block, blockOf, type Extent, type Position, within } from "#client/ui/grid-move.ts";
import type { Line } from "./group-rows.ts";

/** A cell by its line's key; null for the heads. */
interface At {
  key: string | null;
  column: number;
}

export function usePosition(lines: readonly Line[], extent: Extent) {
  const [at, setAt] = useState<At>({ key: lines[0]?.key ?? null, column: 0 });
  /** The other corner of what is marked. */
  const [from, setFrom] = useState<At | "all" | null>(null);
  /** Where the line stood last: when it is gone, one goes on from there. */
  const last = useRef(0);

  const find = ({ key, column }: At): Position => {
    if (key === null) return within({ line: -1, column }, extent);
    const line = lines.findIndex((one) => one.key === key);
    return within({ line: line === -1 ? last.current : line, column }, extent);
  };
  const position = find(at);
  last.current = Math.max(0, position.line);

  const block = (): Block => {
    if (from === "all") return { top: 0, bottom: extent.lines - 1, left: 0, right: extent.columns - 1 };
    return blockOf(position, from === null ? position : find(from));
  };
  const moveTo = (to: Position, isMarking: boolean) => {
    const { line, column } = within(to, extent);
    if (!isMarking) setFrom(null);
    else if (from === null || from === "all") setFrom(at);
    setAt({ key: lines[line]?.key ?? null, column });
  };
  return {
    position,
    block: block(),
    isMarked: from !== null,
    moveTo,
    markAll: () => setFrom("all"),
    unmark: () => setFrom(null),
  };
}
