/** `/samverkan`: what several actors could do together, in the theme that is shown. */
import { EffortsPage } from "#client/efforts/efforts-page.tsx";
import { useTheme } from "./use-theme.ts";

export function EffortsView() {
  return <EffortsPage theme={useTheme()} />;
}
