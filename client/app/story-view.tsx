/** `/presentation/:id` and what the room sees of it, in the theme that is shown. */
import { PresenterPage } from "#client/stories/presenter-page.tsx";
import { ShowPage } from "#client/stories/show-page.tsx";
import { StoryPage } from "#client/stories/story-page.tsx";
import { useTheme } from "#client/ui/use-theme.ts";

export function StoryView() {
  return <StoryPage theme={useTheme()} />;
}

export function ShowView() {
  return <ShowPage theme={useTheme()} />;
}

export function PresenterView() {
  return <PresenterPage theme={useTheme()} />;
}
