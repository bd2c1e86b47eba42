/** `/samverkan`: what several actors could do together, in the theme that is shown. */
import { EffortsPage } from "#client/efforts/efforts-page.tsx";
import { useTheme } from "#client/ui/use-theme.ts";

export function EffortsView() {
  return <EffortsPage theme={useTheme()} />;
}
