import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Theme } from "#client/map/index.ts";
import { useMe } from "#client/model/use-me.ts";
import { useView } from "#client/model/use-view.ts";
import { DocumentPage } from "#client/ui/document-page.tsx";
import { ErrorNotice } from "#client/ui/error-notice.tsx";
import { faultsOf } from "#client/ui/faults.ts";
import { PageTitle } from "#client/ui/page-title.tsx";
import { SavedLine } from "#client/ui/saved-line.tsx";
import { yearRange } from "#data/rules/year-range.ts";
import type { BoundingBox } from "#data/schema/geometry.ts";
import { SLIDES } from "#data/schema/story.ts";
import { AddSlide } from "./add-slide.tsx";
import { type Opened, OpenStory } from "./open-story.tsx";
import { QuestionList } from "./question-list.tsx";
import { slideField } from "./slide-faults.ts";
import { SlideForm } from "./slide-form.tsx";
import { SlideList } from "./slide-list.tsx";
import { SlidePreview } from "./slide-preview.tsx";
import { SlideTools } from "./slide-tools.tsx";
import { StoryFiles } from "./story-files.tsx";
import { StaleNotice, WithheldNotice } from "./story-notices.tsx";
import { StorySettings } from "./story-settings.tsx";
import { useEditor } from "./use-editor.ts";
import { useQuestionGround } from "./use-question-ground.ts";

interface EditorProps extends Opened {
  theme: Theme;
}

function Editor({ story, made, theme }: EditorProps) {
  const { t } = useTranslation();
  const { may } = useMe();
  const { allRows } = useView();
  const { undo, change, remove, at, open, setSlides, add } = useEditor(story);
  const [isSetting, setSetting] = useState(false);
  const [isTaking, setTaking] = useState(false);
  const [look, setLook] = useState<BoundingBox | null>(null);
  const mayEdit = may("edit", { district: story.district, actors: [] });
  const { placeName, today } = useQuestionGround(story);
  const slide = story.slides[at];
  // Told at the fields of the slide that is open.
  const isOfSlide = Object.keys(faultsOf(change.error, t, slideField)).length > 0;
  const range = yearRange(allRows);
  const years =
    range === null ? [] : Array.from({ length: range.last - range.first + 1 }, (_, n) => range.first + n);
  const firstPage = made.slides.findIndex((page) => page.slide === slide?.id);
  const shown = { bild: Math.max(0, firstPage) + 1 };
  const stale = new Set(made.stale.map((one) => one.slide));
  return (
    <>
      <PageTitle>{story.title}</PageTitle>
      <h1 lang="sv" className="font-serif text-4xl font-bold tracking-tight text-balance">
        {story.title}
      </h1>
      <p className="mt-1 text-muted">
        {t(`stories.audience.${story.audience}`)} · {t("stories.count", { count: story.slides.length })}
      </p>
      <div className="my-4 flex flex-wrap items-center gap-2">
        <Link
          to="/presentation/$id/visa"
          params={{ id: story.id }}
          search={({ lang }) => ({ lang, ...shown })}
          className="button button-primary"
        >
          {t("stories.show.open")}
        </Link>
        <Link
          to="/presentation/$id/presentator"
          params={{ id: story.id }}
          search={({ lang }) => ({ lang, ...shown })}
          className="button"
        >
          {t("stories.presenter.open")}
        </Link>
        <Button className="button" onPress={() => setTaking(true)}>
          {t("storyFiles.open")}
        </Button>
        {mayEdit && (
          <>
            <Button className="button" onPress={() => setSetting(true)}>
              {t("stories.settings")}
            </Button>
            <Button className="button" onPress={() => remove.mutate()}>
              {t("stories.remove")}
            </Button>
          </>
        )}
        <SavedLine undo={undo} />
      </div>
      <div className="mb-5 space-y-3">
        {remove.error !== null && <ErrorNotice error={remove.error} />}
        {change.error !== null && !isOfSlide && <ErrorNotice error={change.error} />}
        <StaleNotice
          story={story}
          stale={made.stale}
          isPending={change.isPending}
          mayEdit={mayEdit}
          onRenew={(renew) => change.mutate({ renew })}
        />
        <WithheldNotice story={story} withheld={made.withheld} />
      </div>
      <div className="grid gap-6 lg:grid-cols-[17rem_minmax(0,1fr)]">
        <section aria-label={t("stories.slides")} className="space-y-3">
          <SlideList
            slides={story.slides}
            selected={slide?.id ?? null}
            stale={stale}
            mayEdit={mayEdit}
            onSelect={(id) => open(story.slides.findIndex((one) => one.id === id))}
            onChange={setSlides}
          />
          {mayEdit && story.slides.length < SLIDES && <AddSlide story={story} onAdd={add} />}
        </section>
        {slide !== undefined && (
          <section aria-label={t("stories.open")} className="min-w-0 space-y-4">
            {mayEdit && (
              <SlideTools
                slide={slide}
                slides={story.slides}
                look={look}
                isPending={change.isPending}
                onChange={setSlides}
              />
            )}
            <SlidePreview
              key={slide.id}
              story={story}
              made={made}
              slide={slide}
              theme={theme}
              onLook={setLook}
            />
            {mayEdit && (
              <SlideForm
                key={`${slide.id} form`}
                slide={slide}
                years={years}
                error={isOfSlide ? change.error : null}
                isPending={change.isPending}
                onSave={(next) => setSlides(story.slides.map((one) => (one.id === next.id ? next : one)))}
              />
            )}
          </section>
        )}
      </div>
      <section aria-labelledby="questions" className="mt-10 max-w-3xl">
        <h2 id="questions" className="mb-2 font-serif text-2xl font-semibold">
          {t("stories.questions.heading")}
        </h2>
        <QuestionList
          questions={story.questions}
          placeName={placeName}
          today={today}
          {...(mayEdit ? { onChange: (questions) => change.mutate({ questions }) } : {})}
        />
      </section>
      {isTaking && <StoryFiles story={story} onClose={() => setTaking(false)} />}
      {isSetting && (
        <StorySettings
          story={story}
          error={change.error}
          isPending={change.isPending}
          onSave={(patch) => change.mutate(patch, { onSuccess: () => setSetting(false) })}
          onClose={() => setSetting(false)}
        />
      )}
    </>
  );
}

export function StoryPage({ theme }: { theme: Theme }) {
  const { t } = useTranslation();
  const { id } = useParams({ from: "/presentation/$id" });
  return (
    <DocumentPage wide>
      <nav aria-label={t("stories.heading")} className="pb-3 text-sm">
        <Link to="/presentation" search={({ lang }) => ({ lang })} className="text-link">
          <span aria-hidden="true">← </span>
          {t("stories.all")}
        </Link>
      </nav>
      <OpenStory id={id}>{(opened) => <Editor {...opened} theme={theme} />}</OpenStory>
    </DocumentPage>
  );
}
