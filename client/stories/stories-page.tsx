/** `/presentation`: the stories of the districts where the reader works, and a new one. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { useEditableDistricts } from "#client/model/use-editable-districts.ts";
import { DocumentPage } from "#client/ui/document-page.tsx";
import { PageTitle } from "#client/ui/page-title.tsx";
import { Empty, Failure, Loading } from "#client/ui/state.tsx";
import type { Story } from "#data/schema/story.ts";
import { InsideOnly } from "./inside-only.tsx";
import { NewStory } from "./new-story.tsx";

function StoryLine({ story: { id, title, audience, slides, questions } }: { story: Story }) {
  const { t } = useTranslation();
  const open = questions.filter(({ answeredOn }) => answeredOn === null).length;
  return (
    <li className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-3">
      <Link
        to="/presentation/$id"
        params={{ id }}
        search={({ lang }) => ({ lang })}
        lang="sv"
        className="text-link font-serif text-xl font-semibold"
      >
        {title}
      </Link>
      <span className="text-muted">
        {t(`stories.audience.${audience}`)} · {t("stories.count", { count: slides.length })}
        {open > 0 && ` · ${t("stories.openQuestions", { count: open })}`}
      </span>
      <Link
        to="/presentation/$id/visa"
        params={{ id }}
        search={({ lang }) => ({ lang })}
        aria-label={t("stories.show.named", { title })}
        className="text-link ml-auto"
      >
        {t("stories.show.open")}
      </Link>
    </li>
  );
}

function Stories() {
  const { t } = useTranslation();
  const { data, isLoadingError, error, refetch } = useQuery(queries.stories());
  const mayAdd = useEditableDistricts().length > 0;
  const [isOpen, setOpen] = useState(false);
  const list = () => {
    if (isLoadingError) return <Failure error={error} onRetry={() => void refetch()} />;
    if (data === undefined) return <Loading lines={4} />;
    if (data.items.length === 0)
      return <Empty title={t("stories.empty.title")}>{t("stories.empty.body")}</Empty>;
    return (
      <ul className="divide-y divide-line border-y border-line">
        {data.items.map((story) => (
          <StoryLine key={story.id} story={story} />
        ))}
      </ul>
    );
  };
  return (
    <>
      <p className="mt-2 max-w-prose text-muted">{t("stories.intro")}</p>
      {mayAdd && (
        <Button className="button button-primary my-5" onPress={() => setOpen(true)}>
          {t("stories.new.open")}
        </Button>
      )}
      {list()}
      {isOpen && <NewStory onClose={() => setOpen(false)} />}
    </>
  );
}

export function StoriesPage() {
  const { t } = useTranslation();
  return (
    <DocumentPage>
      <PageTitle>{t("stories.heading")}</PageTitle>
      <h1 className="font-serif text-4xl font-bold tracking-tight">{t("stories.heading")}</h1>
      <InsideOnly>
        <Stories />
      </InsideOnly>
    </DocumentPage>
  );
}
