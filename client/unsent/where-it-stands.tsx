/** What an unsent edit is about, and the way there. */
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { EditOf, QueuedEdit } from "#client/outbox/index.ts";
import { useActorName } from "#client/records/actor-name.tsx";

const onlyLanguage = (previous: { lang?: "sv" | "en" | undefined }) => ({ lang: previous.lang });

/** A link that is called what its record is called. */
const TOLD_IN_SWEDISH = { search: onlyLanguage, lang: "sv", className: "text-link" };

function ToMeasure({ edit: { title, place, plan, measure } }: { edit: EditOf<"measure"> }) {
  const shared = { hash: measure, ...TOLD_IN_SWEDISH };
  return place === null ? (
    <Link to="/planer/$id" params={{ id: plan }} {...shared}>
      {title}
    </Link>
  ) : (
    <Link to="/plats/$id" params={{ id: place }} {...shared}>
      {title}
    </Link>
  );
}

function Way({ edit }: { edit: QueuedEdit }) {
  switch (edit.kind) {
    case "measure":
      return <ToMeasure edit={edit} />;
    case "finding":
      return (
        <Link
          to="/granskning"
          hash={edit.finding}
          search={(previous) => ({ lang: previous.lang, state: "all" as const })}
          className="text-link"
        >
          {edit.title}
        </Link>
      );
    case "answer":
    case "reminder":
    case "actor":
      return (
        <Link to="/aktorer/$id" params={{ id: edit.actor }} {...TOLD_IN_SWEDISH}>
          {edit.title}
        </Link>
      );
    case "question":
      return (
        <Link to="/presentation/$id" params={{ id: edit.story }} {...TOLD_IN_SWEDISH}>
          {edit.title}
        </Link>
      );
    case "place":
      return (
        <Link to="/plats/$id" params={{ id: edit.place }} {...TOLD_IN_SWEDISH}>
          {edit.title}
        </Link>
      );
    case "new-place":
    case "new-actor":
      return <span lang="sv">{edit.title}</span>;
  }
}

export function WhereItStands({ edit }: { edit: QueuedEdit }) {
  const { t } = useTranslation();
  const name = useActorName();
  return (
    <>
      <p className="text-sm text-muted">
        {t(`outbox.kind.${edit.kind}`)}
        {edit.kind === "answer" && <span lang="sv">{`: ${name(edit.actor)}`}</span>}
      </p>
      <h2 className="leading-snug font-semibold">
        <Way edit={edit} />
      </h2>
    </>
  );
}
