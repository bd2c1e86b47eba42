/** Writes what stands in a cell: shown at once, kept until the server has it, and never over what another has written. */
import { useMemo, useState } from "react";
import { ofKind, patchEdit, useOutbox, useUnsent } from "#client/outbox/index.ts";
import type { ChangeId } from "#data/schema/ids.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import { type CellFault, faultOf, writtenIn } from "./cell-draft.ts";
import type { EditedColumn } from "./columns.ts";

/** What was written where. */
export interface CellWrite {
  column: EditedColumn;
  /** The row as it stood when one began to write. */
  opened: MeasureRow;
  draft: string;
}

/** Two have written in the same cell. */
export interface CellMeeting extends CellWrite {
  /** The edit in the outbox. */
  id: string;
  current: MeasureRow;
}

export interface RefusedWrite extends CellWrite {
  /** The edit in the outbox; null for what was never sent. */
  id: string | null;
  fault: CellFault;
}

/** How a cell was saved: as a change that stands, or as an edit that waits. */
export type CellSaved = { kind: "made"; change: ChangeId } | { kind: "waits"; id: string };

export function useCellWrites(onSaved: (saved: CellSaved, write: CellWrite) => void) {
  const outbox = useOutbox();
  const edits = useUnsent();
  const pending = useMemo(() => new Set(ofKind(edits, "measure").map(({ measure }) => measure)), [edits]);
  const [meeting, setMeeting] = useState<CellMeeting | null>(null);
  const [refused, setRefused] = useState<RefusedWrite | null>(null);

  async function save(write: CellWrite): Promise<void> {
    setRefused(null);
    const written = writtenIn(write.column, write.opened, write.draft);
    if (written.kind === "same") return;
    if (written.kind === "fault") return setRefused({ ...write, id: null, fault: written.fault });
    const outcome = await outbox.put(patchEdit(write.opened, written.set));
    switch (outcome.kind) {
      case "made":
        if (outcome.made !== null) onSaved({ kind: "made", change: outcome.made.change }, write);
        return;
      case "waits":
        return onSaved(outcome, write);
      case "meets":
        return setMeeting({ ...write, id: outcome.id, current: outcome.current });
      case "refused":
        return setRefused({ ...write, id: outcome.id, fault: faultOf(outcome.error.problem) });
    }
  }

  return {
    save: (write: CellWrite) => void save(write),
    /** Rows that are on their way. */
    pending,
    meeting,
    /** @param draft what was chosen of the two; null leaves what the other has written */
    settle: async (draft: string | null) => {
      if (meeting === null) return;
      setMeeting(null);
      await outbox.drop([meeting.id]);
      if (draft !== null) await save({ column: meeting.column, opened: meeting.current, draft });
    },
    refused,
    forget: () => {
      setRefused(null);
      if (refused?.id != null) void outbox.drop([refused.id]);
    },
  };
}

export type CellWrites = ReturnType<typeof useCellWrites>;
