/** One thing that has changed: what it is about, in which way, and what stood there and stands there now. */
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { usePlaceWords } from "#client/draw/index.ts";
import { useMeasureWords } from "#client/records/use-measure-words.ts";
import { Chip } from "#client/ui/chip.tsx";
import { FieldChangeLine } from "#client/ui/field-change-line.tsx";
import type { ToldNews } from "./group-news.ts";

function About({ news: { about, title } }: { news: ToldNews }) {
  const { t } = useTranslation();
  switch (about.noun) {
    case "measure":
      return <span lang="sv">{title ?? about.id}</span>;
    case "place":
      return (
        <Link
          to="/plats/$id"
          params={{ id: about.id }}
          search={(previous) => ({ lang: previous.lang })}
          lang="sv"
          className="text-link"
        >
          {title ?? about.id}
        </Link>
      );
    case "finding":
      return (
        <>
          <Link to="/granskning" search={(previous) => ({ lang: previous.lang })} className="text-link">
            {t(`findings.rule.${about.rule}.name`)}
          </Link>
          <span className="font-normal text-muted"> ({t(`since.state.${about.state}`)})</span>
        </>
      );
  }
}

export function NewsItem({ news }: { news: ToldNews }) {
  const { t } = useTranslation();
  const measure = useMeasureWords();
  const place = usePlaceWords();
  const words = news.about.noun === "place" ? place : measure;
  return (
    <li className="break-inside-avoid py-2">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 font-semibold">
        <Chip>{t(`since.kind.${news.kind}`)}</Chip>
        <About news={news} />
      </p>
      {news.fields.length > 0 && (
        <ul className="mt-1 max-w-4xl space-y-0.5 text-sm">
          {news.fields.map((change) => (
            <FieldChangeLine
              key={change.field}
              change={change}
              words={{ name: words.field, value: words.value }}
            />
          ))}
        </ul>
      )}
    </li>
  );
}
