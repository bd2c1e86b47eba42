/** Writes what stands in a cell: shown at once, taken back where the server says no, and never over what another has written. */
import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { ApiError } from "#client/api/api.ts";
import { queries } from "#client/model/queries.ts";
import { currentIn, patchMeasure } from "#client/model/write-measure.ts";
import type { ChangeMade } from "#data/schema/change-answer.ts";
import type { MeasureId } from "#data/schema/ids.ts";
import { MeasureRow } from "#data/schema/measure-answer.ts";
import { type CellFault, draftOf, faultOf, isSameDraft, writtenIn } from "./cell-draft.ts";
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
  current: MeasureRow;
}

export interface RefusedWrite extends CellWrite {
  fault: CellFault;
}

export function useCellWrites(onMade: (made: ChangeMade, write: CellWrite) => void) {
  const client = useQueryClient();
  const { queryKey } = queries.measures();
  const [pending, setPending] = useState<ReadonlySet<MeasureId>>(new Set());
  const [meeting, setMeeting] = useState<CellMeeting | null>(null);
  const [refused, setRefused] = useState<RefusedWrite | null>(null);
  // One at a time: each is based on the version that the one before it made.
  const line = useRef<Promise<void>>(Promise.resolve());

  const put = (row: MeasureRow) =>
    client.setQueryData(queryKey, (rows) => rows?.map((one) => (one.id === row.id ? row : one)));
  const stored = (id: MeasureId) => client.getQueryData(queryKey)?.find((row) => row.id === id);

  /** @param basis the row that it is written over; whoever writes has seen the cell as it is there */
  async function make(write: CellWrite, basis: MeasureRow): Promise<void> {
    const written = writtenIn(write.column, basis, write.draft);
    if (written.kind === "same") return;
    if (written.kind === "fault") return setRefused({ ...write, fault: written.fault });
    put(MeasureRow.parse({ ...basis, ...written.set }));
    try {
      const made = await patchMeasure(basis, written.set);
      put(made.measure);
      onMade(made, write);
    } catch (error) {
      const current = currentIn(error);
      put(current ?? basis);
      if (current !== null) return meet(write, current);
      const fault: CellFault = error instanceof ApiError ? faultOf(error.problem) : { kind: "offline" };
      setRefused({ ...write, fault });
    }
  }

  /** Goes on over what another has written elsewhere in the row; asks where it is the same cell. */
  function meet(write: CellWrite, current: MeasureRow): Promise<void> {
    const { column, opened, draft } = write;
    const now = draftOf(column, current);
    if (isSameDraft(column, now, draftOf(column, opened)) || isSameDraft(column, now, draft))
      return make(write, current);
    setMeeting({ ...write, current });
    return Promise.resolve();
  }

  function save(write: CellWrite): void {
    const { id } = write.opened;
    setRefused(null);
    setPending((before) => new Set(before).add(id));
    line.current = line.current
      .then(() => meet(write, stored(id) ?? write.opened))
      .finally(() => {
        setPending((before) => new Set([...before].filter((one) => one !== id)));
        void client.invalidateQueries();
      });
  }

  return {
    save,
    /** Rows that are on their way. */
    pending,
    meeting,
    /** @param draft what was chosen of the two */
    settle: (draft: string | null) => {
      setMeeting(null);
      if (meeting !== null && draft !== null)
        save({ column: meeting.column, opened: meeting.current, draft });
    },
    refused,
    forget: () => setRefused(null),
  };
}

export type CellWrites = ReturnType<typeof useCellWrites>;
