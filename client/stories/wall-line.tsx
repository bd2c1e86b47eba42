/** Whether the room's window is open, and the way to open it. */
import { useRouter } from "@tanstack/react-router";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Story } from "#data/schema/story.ts";

export function WallLine({ story, at, isOpen }: { story: Story; at: number; isOpen: boolean }) {
  const { t } = useTranslation();
  const router = useRouter();
  const openWall = () => {
    const { href } = router.buildLocation({
      to: "/presentation/$id/visa",
      params: { id: story.id },
      search: ({ lang }) => ({ lang, bild: at + 1 }),
    });
    window.open(href, `platsplan-${story.id}`, "popup");
  };
  return (
    <div className="flex flex-wrap items-center gap-3">
      <p role="status" className={isOpen ? "text-done" : "font-semibold text-care"}>
        {t(isOpen ? "stories.presenter.wallOpen" : "stories.presenter.noWall")}
      </p>
      {!isOpen && (
        <Button className="button button-primary" onPress={openWall}>
          {t("stories.presenter.openWall")}
        </Button>
      )}
    </div>
  );
}
