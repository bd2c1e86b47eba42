/** The keys that the grid understands: in the sheet of shortcuts, which a button opens for who asks. */
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { showShortcuts, useShortcuts } from "#client/shortcuts/index.ts";

const ITEMS = ["move", "range", "copy", "edit", "row", "undo", "sort"] as const;

export function KeysNote({ mayWrite }: { mayWrite: boolean }) {
  const { t } = useTranslation();
  const items = ITEMS.filter((item) => mayWrite || (item !== "edit" && item !== "row" && item !== "undo"));
  useShortcuts(
    t("table.keys.title"),
    items.map((item) => ({ keys: null, words: t(`table.keys.items.${item}`) })),
  );
  return (
    <Button className="button" onPress={() => showShortcuts(true)}>
      {t("table.keys.open")}
    </Button>
  );
}
