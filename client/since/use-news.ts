/** What has changed since a day, as far as the filter leaves it, with the sentence that sums it up. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { useFilter } from "#client/model/use-filter.ts";
import type { View } from "#client/model/use-view.ts";
import { countNews, newsLeft } from "./group-news.ts";

export function useNews(since: string, view: View) {
  const { t, i18n } = useTranslation();
  const { filter } = useFilter();
  const { data, error, refetch } = useQuery(queries.news(since));
  const { rows, allRows, places } = view;
  const items = useMemo(
    () => newsLeft(data?.items ?? [], filter, { rows, allRows, places }),
    [data, filter, rows, allRows, places],
  );
  const list = new Intl.ListFormat(i18n.language, { type: "conjunction" });
  const counts = countNews(items).map(({ kind, count }) => t(`since.count.${kind}`, { count }));
  const words = () => {
    if (counts.length > 0) return t("since.sentence", { day: since, list: list.format(counts) });
    return (data?.items.length ?? 0) > 0 ? t("since.nothingLeft") : t("since.none", { day: since });
  };
  return { items, sentence: data === undefined ? null : words(), error, refetch };
}
