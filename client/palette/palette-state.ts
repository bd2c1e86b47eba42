/** The command palette as any part of the page opens it. */
import { openState } from "#client/ui/open-state.ts";

export const { show: showPalette, useIsOpen: useIsPaletteOpen } = openState();
