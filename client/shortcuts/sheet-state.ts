/** The sheet of shortcuts as any part of the page opens it. */
import { openState } from "#client/ui/open-state.ts";

export const { show: showShortcuts, useIsOpen: useIsSheetOpen } = openState();
