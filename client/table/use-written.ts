/** What has been written here, and the way back: from the last to the first, as in a spreadsheet. */
import { useRef } from "react";
import { ApiError } from "#client/api/api.ts";
import { type Done, useUndo } from "#client/model/use-undo.ts";

export function useWritten() {
  const undo = useUndo();
  const former = useRef<Done[]>([]);
  const undoLast = () => {
    const last = former.current.pop();
    if (last === undefined) return;
    undo.takeBack({
      ...last,
      refused: (error) => {
        // Nobody has said no: it can be tried again.
        if (!(error instanceof ApiError) && !former.current.includes(last)) former.current.push(last);
        return last.refused(error);
      },
    });
  };
  return {
    undo: { ...undo, undo: undoLast },
    tell: (done: Done) => {
      former.current.push(done);
      undo.tell(done);
    },
    undoLast,
  };
}
