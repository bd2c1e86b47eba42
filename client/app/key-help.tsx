/** Offers what works by key everywhere, and shows it to who asks. */
import { useTranslation } from "react-i18next";
import { showPalette } from "#client/palette/palette-state.ts";
import { ShortcutSheet, showShortcuts, useShortcutKeys, useShortcuts } from "#client/shortcuts/index.ts";
import { Palette } from "./palette.tsx";

export function KeyHelp() {
  const { t } = useTranslation();
  useShortcutKeys();
  useShortcuts(t("shortcuts.everywhere"), [
    { keys: "Mod+k", words: t("shortcuts.palette"), run: () => showPalette(true) },
    { keys: "?", words: t("shortcuts.sheet"), run: () => showShortcuts(true) },
  ]);
  return (
    <>
      <ShortcutSheet />
      <Palette />
    </>
  );
}
