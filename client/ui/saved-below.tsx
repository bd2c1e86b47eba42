/** What was saved last, in sight below a long list: whoever decides far down does not have to look for it. */
import type { Undo } from "#client/model/use-undo.ts";
import { classes } from "./classes.ts";
import { SavedLine } from "./saved-line.tsx";

export function SavedBelow({ undo }: { undo: Undo }) {
  const isSaid = undo.done !== null;
  return (
    // There from the beginning: a screen reader tells what changes in a place that it knows.
    <div
      className={classes(
        isSaid &&
          "sticky bottom-3 z-10 mt-6 w-fit max-w-full rounded-xl border border-line bg-paper px-4 py-2 shadow-float",
      )}
    >
      <SavedLine undo={undo} />
    </div>
  );
}
