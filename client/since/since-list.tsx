/** What has changed since a day, place by place, under the same filter as the map. */

import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { View } from "#client/model/use-view.ts";
import { PlaceLink } from "#client/records/place-link.tsx";
import { Failure, Loading } from "#client/ui/state.tsx";
import { DayChoice } from "./day-choice.tsx";
import { groupNews, type NewsGroup } from "./group-news.ts";
import { NewsItem } from "./news-item.tsx";
import { useNews } from "./use-news.ts";
import { useSince } from "./use-since.ts";

function Group({ group: { place, items } }: { group: NewsGroup }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-7">
      <h2 id={id} className="flex flex-wrap items-baseline gap-x-3 border-b border-line pb-1">
        {place === null ? (
          <span className="font-serif text-xl font-semibold">{t("since.noPlace")}</span>
        ) : (
          <PlaceLink place={place} keepsFilter className="font-serif text-xl font-semibold" />
        )}
        <span className="tabular text-sm text-muted">{t("since.changes", { count: items.length })}</span>
      </h2>
      <ul className="divide-y divide-line">
        {items.map((news) => (
          <NewsItem key={`${news.kind} ${news.about.noun} ${news.about.id}`} news={news} />
        ))}
      </ul>
    </section>
  );
}

export function SinceList({ view }: { view: View }) {
  const days = useSince(view.allRows);
  const { items, sentence, error, refetch } = useNews(days.since, view);
  const body = () => {
    if (sentence !== null)
      return (
        <>
          <p role="status" className="mt-4 max-w-prose text-lg">
            {sentence}
          </p>
          {groupNews(items, view.allPlaces).map((group) => (
            <Group key={group.place?.id ?? ""} group={group} />
          ))}
        </>
      );
    if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
    return <Loading lines={12} />;
  };
  return (
    <div className="mt-4">
      <DayChoice {...days} />
      {body()}
    </div>
  );
}
