/** Light or dark. */

import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useTheme } from "#client/ui/use-theme.ts";
import { chooseTheme } from "./theme.ts";

export function ThemeButton() {
  const { t } = useTranslation();
  const theme = useTheme();
  const next = theme === "dark" ? "light" : "dark";
  return (
    <Button
      onPress={() => chooseTheme(next)}
      className="rounded-lg px-2 py-1.5 whitespace-nowrap text-muted hover:bg-paper-2 hover:text-ink"
    >
      {t(next === "dark" ? "app.theme.toDark" : "app.theme.toLight")}
    </Button>
  );
}
