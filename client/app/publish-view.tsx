/** `/publicera/:district`: what would be published of a district, in the theme that is shown. */
import { PublishPage } from "#client/publish/publish-page.tsx";
import { useTheme } from "#client/ui/use-theme.ts";

export function PublishView() {
  return <PublishPage theme={useTheme()} />;
}
