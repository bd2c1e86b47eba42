/** The buttons of the audience's window: shown while the pointer or the focus is there, before a room there are only the slides. */
import { Link } from "@tanstack/react-router";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { StoryId } from "#data/schema/story.ts";
import type { ShowCommand } from "./show-keys.ts";

interface ShowBarProps {
  id: StoryId;
  at: number;
  count: number;
  isPlaying: boolean;
  onPlay: () => void;
  onCommand: (command: ShowCommand) => void;
  onFullScreen: () => void;
}

export function ShowBar({ id, at, count, isPlaying, onPlay, onCommand, onFullScreen }: ShowBarProps) {
  const { t } = useTranslation();
  return (
    <nav
      aria-label={t("stories.bar.label")}
      className="absolute inset-x-0 bottom-0 flex flex-wrap items-center justify-center gap-2 border-t border-line bg-paper/95 p-2 opacity-0 transition-opacity focus-within:opacity-100 hover:opacity-100 motion-reduce:transition-none pointer-coarse:static pointer-coarse:opacity-100"
    >
      <Button className="button" isDisabled={at === 0} onPress={() => onCommand("previous")}>
        {t("stories.bar.previous")}
      </Button>
      <Button className="button" isDisabled={at >= count - 1} onPress={() => onCommand("next")}>
        {t("stories.bar.next")}
      </Button>
      <Button className="button" onPress={onPlay}>
        {t(isPlaying ? "stories.bar.pause" : "stories.bar.play")}
      </Button>
      <Button className="button" onPress={() => onCommand("black")}>
        {t("stories.bar.black")}
      </Button>
      <Button className="button" onPress={onFullScreen}>
        {t("stories.bar.fullScreen")}
      </Button>
      <Link to="/presentation/$id" params={{ id }} search={({ lang }) => ({ lang })} className="button">
        {t("stories.bar.leave")}
      </Link>
    </nav>
  );
}
