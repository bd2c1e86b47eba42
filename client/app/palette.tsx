/** The command palette with what this page offers in it; fetched with the page, so that it opens without a net. */
import { lazy, Suspense, useEffect } from "react";
import { showPalette, useIsPaletteOpen } from "#client/palette/palette-state.ts";
import { useCommands } from "./use-commands.ts";

const load = async () => ({
  default: (await import("#client/palette/command-palette.tsx")).CommandPalette,
});
const CommandPalette = lazy(load);

function OpenPalette() {
  return (
    <Suspense>
      <CommandPalette commands={useCommands()} onClose={() => showPalette(false)} />
    </Suspense>
  );
}

export function Palette() {
  const isOpen = useIsPaletteOpen();
  useEffect(() => void load().catch(() => {}), []);
  return isOpen ? <OpenPalette /> : null;
}
