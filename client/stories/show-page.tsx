import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Theme } from "#client/map/index.ts";
import { PageTitle } from "#client/ui/page-title.tsx";
import { Empty } from "#client/ui/state.tsx";
import { type Opened, OpenStory } from "./open-story.tsx";
import { ShowBar } from "./show-bar.tsx";
import { type ShowCommand, stepTo } from "./show-keys.ts";
import { SlideMap } from "./slide-map.tsx";
import { SlideView } from "./slide-view.tsx";
import { slideAt } from "./story-search.ts";
import { useAutoplay } from "./use-autoplay.ts";
import { useShowKeys } from "./use-show-keys.ts";
import { useSwipe } from "./use-swipe.ts";
import { useWall } from "./use-wall.ts";

interface ShowProps extends Opened {
  theme: Theme;
}

function useShow(count: number) {
  const search = useSearch({ from: "/presentation/$id/visa" });
  const navigate = useNavigate({ from: "/presentation/$id/visa" });
  const [isBlack, setBlack] = useState(false);
  const at = slideAt(search, count);
  const command = (given: ShowCommand) => {
    if (given === "black") {
      setBlack(!isBlack);
      return;
    }
    // Whoever turns the slide wants it to be seen.
    setBlack(false);
    const bild = stepTo(given, at, count) + 1;
    void navigate({ search: (previous) => ({ ...previous, bild }), replace: true });
  };
  const show = (position: number, black: boolean) => {
    setBlack(black);
    if (position !== at)
      void navigate({ search: (previous) => ({ ...previous, bild: position + 1 }), replace: true });
  };
  return { at, isBlack, command, show };
}

function Show({ story, made, theme }: ShowProps) {
  const { t } = useTranslation();
  const stage = useRef<HTMLDivElement>(null);
  const { slides, places } = made;
  const { at, isBlack, command, show } = useShow(slides.length);
  useWall(story.id, { at, isBlack, show });
  useShowKeys(command);
  const swipe = useSwipe(command);
  const play = useAutoplay(at, at === slides.length - 1, () => command("next"));
  const slide = slides[at];
  const fullScreen = () => {
    // A browser that gives no full screen shows the same in its window.
    if (document.fullscreenElement === null) void stage.current?.requestFullscreen?.().catch(() => undefined);
    else void document.exitFullscreen().catch(() => undefined);
  };
  const bar = (
    <ShowBar
      id={story.id}
      at={at}
      count={slides.length}
      isPlaying={play.isOn}
      onPlay={play.toggle}
      onCommand={command}
      onFullScreen={fullScreen}
    />
  );
  return (
    <div ref={stage} className="relative flex h-full flex-col bg-paper" {...swipe}>
      <PageTitle>{story.title}</PageTitle>
      {slide === undefined ? (
        <div className="grid flex-1 place-content-center">
          <Empty title={t("stories.show.empty.title")}>{t("stories.show.empty.body")}</Empty>
        </div>
      ) : (
        <div className="min-h-0 flex-1">
          <SlideView
            slide={slide}
            language={story.language}
            textSize={story.textSize}
            level={1}
            map={slide.map === null ? null : <SlideMap map={slide.map} places={places} theme={theme} />}
          />
        </div>
      )}
      {/* Which slide it is, for those who hear the page. */}
      <p role="status" className="sr-only">
        {slide === undefined
          ? ""
          : t("stories.bar.at", { at: at + 1, count: slides.length, heading: slide.heading })}
      </p>
      {isBlack && (
        <div className="absolute inset-0 bg-black">
          <p role="status" className="sr-only">
            {t("stories.bar.isBlack")}
          </p>
        </div>
      )}
      {bar}
    </div>
  );
}

export function ShowPage({ theme }: { theme: Theme }) {
  const { id } = useParams({ from: "/presentation/$id/visa" });
  return <OpenStory id={id}>{(opened) => <Show {...opened} theme={theme} />}</OpenStory>;
}
