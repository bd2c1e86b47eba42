/** `/presentation/:id/presentator`: for whoever presents, on another screen than the room's. */

import { Link, useParams } from "@tanstack/react-router";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Theme } from "#client/map/index.ts";
import { PageTitle } from "#client/ui/page-title.tsx";
import { Empty } from "#client/ui/state.tsx";
import { AnswerCards } from "./answer-cards.tsx";
import { type Opened, OpenStory } from "./open-story.tsx";
import { PresenterPart } from "./presenter-part.tsx";
import { RoomQuestions } from "./room-questions.tsx";
import { ShowClock } from "./show-clock.tsx";
import { SlideMap } from "./slide-map.tsx";
import { SlideView } from "./slide-view.tsx";
import { usePresenter } from "./use-presenter.ts";
import { useShowKeys } from "./use-show-keys.ts";
import { WallLine } from "./wall-line.tsx";

interface PresenterProps extends Opened {
  theme: Theme;
}

function Presenter({ story, made, theme }: PresenterProps) {
  const { t } = useTranslation();
  const { slides, places } = made;
  const { at, isBlack, isWallOpen, command } = usePresenter(story.id, slides.length);
  useShowKeys(command);
  const slide = slides[at];
  const next = slides[at + 1];
  const own = story.slides.find(({ id }) => id === slide?.slide);
  const look = { language: story.language, textSize: story.textSize };
  if (slide === undefined)
    return <Empty title={t("stories.show.empty.title")}>{t("stories.show.empty.body")}</Empty>;
  return (
    <div className="relative h-full overflow-y-auto bg-paper">
      <PageTitle>{t("stories.presenter.title", { title: story.title })}</PageTitle>
      <header className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-line px-5 py-3">
        <h1 lang="sv" className="font-serif text-xl font-semibold">
          {story.title}
        </h1>
        <ShowClock />
        <WallLine story={story} at={at} isOpen={isWallOpen} />
        <Link
          to="/presentation/$id"
          params={{ id: story.id }}
          search={({ lang }) => ({ lang })}
          className="text-link ml-auto"
        >
          {t("stories.bar.leave")}
        </Link>
      </header>
      <div className="grid gap-6 p-5 lg:grid-cols-[minmax(0,3fr)_minmax(18rem,2fr)]">
        <div className="space-y-4">
          <PresenterPart title={t("stories.presenter.now", { at: at + 1, count: slides.length })}>
            <div className="relative aspect-video overflow-hidden rounded-xl border border-line">
              <SlideView
                slide={slide}
                {...look}
                map={slide.map === null ? null : <SlideMap map={slide.map} places={places} theme={theme} />}
              />
              {isBlack && (
                <p className="absolute inset-0 grid place-content-center bg-black text-white">
                  {t("stories.bar.isBlack")}
                </p>
              )}
            </div>
          </PresenterPart>
          <div className="flex flex-wrap gap-2">
            <Button className="button" isDisabled={at === 0} onPress={() => command("previous")}>
              {t("stories.bar.previous")}
            </Button>
            <Button
              className="button button-primary"
              isDisabled={next === undefined}
              onPress={() => command("next")}
            >
              {t("stories.bar.next")}
            </Button>
            <Button className="button" aria-pressed={isBlack} onPress={() => command("black")}>
              {t("stories.bar.black")}
            </Button>
          </div>
          <PresenterPart title={t("stories.presenter.next")}>
            {next === undefined ? (
              <p className="text-muted">{t("stories.presenter.last")}</p>
            ) : (
              <div className="aspect-video w-1/2 overflow-hidden rounded-xl border border-line">
                <SlideView slide={next} {...look} map={null} />
              </div>
            )}
          </PresenterPart>
        </div>
        <div className="space-y-6">
          <PresenterPart title={t("stories.presenter.notes")}>
            <p className={own?.notes == null ? "text-muted" : "text-lg"}>
              {own?.notes ?? t("stories.presenter.noNotes")}
            </p>
          </PresenterPart>
          <PresenterPart title={t("stories.presenter.cards")}>
            <AnswerCards cards={own?.answers ?? []} />
          </PresenterPart>
          <RoomQuestions story={story} place={own?.kind === "place" ? own.place : null} />
        </div>
      </div>
    </div>
  );
}

export function PresenterPage({ theme }: { theme: Theme }) {
  const { id } = useParams({ from: "/presentation/$id/presentator" });
  return <OpenStory id={id}>{(opened) => <Presenter {...opened} theme={theme} />}</OpenStory>;
}
