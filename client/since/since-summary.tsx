/** What has changed since last time, in one sentence, with the way to all of it: a part of the overview. */
import { Link } from "@tanstack/react-router";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { filterOf } from "#client/model/use-filter.ts";
import { useMe } from "#client/model/use-me.ts";
import type { View } from "#client/model/use-view.ts";
import { useNews } from "./use-news.ts";
import { useSince } from "./use-since.ts";

function Summary({ view }: { view: View }) {
  const { t } = useTranslation();
  const id = useId();
  const { since } = useSince(view.allRows);
  const { sentence } = useNews(since, view);
  return (
    <section aria-labelledby={id} className="mt-8 break-inside-avoid">
      <h2 id={id} className="font-serif text-2xl font-semibold">
        {t("since.heading")}
      </h2>
      <p className="mt-1 min-h-[1lh] max-w-prose">{sentence}</p>
      <p className="mt-1 print:hidden">
        <Link
          to="/andrat"
          search={(previous) => ({ ...filterOf(previous), lang: previous.lang, sedan: since })}
          className="text-link font-semibold"
        >
          {t("since.all")}
        </Link>
      </p>
    </section>
  );
}

/** Nothing for who works with no plan. */
export function SinceSummary({ view }: { view: View }) {
  const { me } = useMe();
  return (me?.grants ?? []).length === 0 ? null : <Summary view={view} />;
}
