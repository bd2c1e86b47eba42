/** One thing that has changed: what it is about, in which way, and what stood there and stands there now. */

import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { usePlaceWords } from "#client/draw/index.ts";
import { useFormerActorName } from "#client/records/actor-name.tsx";
import { PlaceLink } from "#client/records/place-link.tsx";
import { useActorWords } from "#client/records/use-actor-words.ts";
import { useEffortChangeWords } from "#client/records/use-effort-change-words.ts";
import { useMeasureWords } from "#client/records/use-measure-words.ts";
import { useMeetingWords } from "#client/records/use-meeting-words.ts";
import { Chip } from "#client/ui/chip.tsx";
import { type ChangeWords, FieldChangeLine } from "#client/ui/field-change-line.tsx";
import type { ActorId } from "#data/schema/ids.ts";
import type { ToldNews } from "./group-news.ts";

function ActorLink({ id, name }: { id: ActorId; name: string }) {
  return (
    <Link
      to="/aktorer/$id"
      params={{ id }}
      search={(previous) => ({ lang: previous.lang })}
      lang="sv"
      className="text-link"
    >
      {name}
    </Link>
  );
}

function About({ news: { about, title, kind, district } }: { news: ToldNews }) {
  const { t } = useTranslation();
  const actorName = useFormerActorName();
  const meeting = useMeetingWords();
  switch (about.noun) {
    case "measure":
      return <span lang="sv">{title ?? about.id}</span>;
    case "place":
      return <PlaceLink place={{ id: about.id, name: title ?? about.id }} />;
    case "finding":
      return (
        <>
          <Link to="/granskning" search={(previous) => ({ lang: previous.lang })} className="text-link">
            {t(`findings.rule.${about.rule}.name`)}
          </Link>
          <span className="font-normal text-muted"> ({t(`since.state.${about.state}`)})</span>
        </>
      );
    case "actor":
      if (kind !== "actor-removed") return <ActorLink id={about.id} name={title ?? about.id} />;
      return (
        <>
          <span lang="sv">{title ?? about.id}</span>
          {about.into !== null && (
            <span className="font-normal">
              {t("since.into")} <ActorLink id={about.into} name={actorName(about.into)} />
            </span>
          )}
        </>
      );
    case "effort":
      if (kind === "effort-removed") return <span lang="sv">{title ?? about.id}</span>;
      return (
        <Link
          to="/samverkan/$id"
          params={{ id: about.id }}
          search={(previous) => ({ lang: previous.lang })}
          lang="sv"
          className="text-link"
        >
          {title ?? about.id}
        </Link>
      );
    case "meeting": {
      const words = meeting({ date: about.date, district: district ?? "" });
      if (kind === "meeting-removed") return <span>{words}</span>;
      return (
        <Link
          to="/mote/$id"
          params={{ id: about.id }}
          search={(previous) => ({ lang: previous.lang })}
          className="text-link"
        >
          {words}
        </Link>
      );
    }
  }
}

/** How the fields of each kind of thing are called. */
function useFieldWords(noun: ToldNews["about"]["noun"]): ChangeWords {
  const { t } = useTranslation();
  const measure = useMeasureWords();
  const place = usePlaceWords();
  const actor = useActorWords();
  const effort = useEffortChangeWords();
  switch (noun) {
    case "actor":
      return actor;
    case "effort":
      return effort;
    case "place":
      return { name: place.field, value: place.value };
    case "meeting":
      return {
        name: (field) => t(field === "date" ? "meeting.minutes.date" : "meeting.minutes.attendees"),
        value: (_, value) => value,
      };
    case "measure":
    case "finding":
      return { name: measure.field, value: measure.value };
  }
}

export function NewsItem({ news }: { news: ToldNews }) {
  const { t } = useTranslation();
  const words = useFieldWords(news.about.noun);
  return (
    <li className="break-inside-avoid py-2">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 font-semibold">
        <Chip>{t(`since.kind.${news.kind}`)}</Chip>
        <About news={news} />
      </p>
      {news.fields.length > 0 && (
        <ul className="mt-1 max-w-4xl space-y-0.5 text-sm">
          {news.fields.map((change) => (
            <FieldChangeLine key={change.field} change={change} words={words} />
          ))}
        </ul>
      )}
    </li>
  );
}
