/** `/mote/:id`: what a meeting decided, with its day and who was there, and the same as a Word file. */
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { undoChange } from "#client/model/undo-change.ts";
import { useMe } from "#client/model/use-me.ts";
import { useUndo } from "#client/model/use-undo.ts";
import { useMeetingWords } from "#client/records/use-meeting-words.ts";
import { DocumentPage } from "#client/ui/document-page.tsx";
import { PageTitle } from "#client/ui/page-title.tsx";
import { SavedLine } from "#client/ui/saved-line.tsx";
import { Failure, Loading } from "#client/ui/state.tsx";
import { MeetingId, type MeetingPage } from "#data/schema/meeting.ts";
import { ChangeMeeting } from "./change-meeting.tsx";
import { MinutesList } from "./minutes-list.tsx";
import { minutesUrl } from "./write-meeting.ts";

function Minutes({ page: { meeting, ...decided } }: { page: MeetingPage }) {
  const { t, i18n } = useTranslation();
  const words = useMeetingWords();
  const { may } = useMe();
  const undo = useUndo();
  const [isChanging, setChanging] = useState(false);
  const mayEdit = may("edit", { district: meeting.district, actors: [] });
  return (
    <>
      <p className="mt-2 text-lg">{words(meeting)}</p>
      <p className="mt-1">
        <span className="font-semibold text-muted">{t("meeting.minutes.attendees")}: </span>
        <span lang="sv">{meeting.attendees.join(", ") || t("meeting.minutes.nobodyNoted")}</span>
      </p>
      <div className="mt-4 flex flex-wrap gap-2 print:hidden">
        <a className="button button-primary" href={minutesUrl(meeting.id, i18n.language)} download>
          {t("meeting.minutes.word")}
        </a>
        {mayEdit && (
          <>
            <Link
              to="/mote"
              search={({ lang }) => ({ lang, district: [meeting.district], meeting: meeting.id })}
              className="button"
            >
              {t("meeting.minutes.continue")}
            </Link>
            <button type="button" className="button" onClick={() => setChanging(true)}>
              {t("meeting.minutes.change")}
            </button>
          </>
        )}
        <SavedLine undo={undo} />
      </div>
      <MinutesList {...decided} />
      {isChanging && (
        <ChangeMeeting
          meeting={meeting}
          onClose={() => setChanging(false)}
          onSaved={({ change }) => {
            setChanging(false);
            undo.tell({
              words: t("meeting.minutes.saved"),
              about: t("meeting.minutes.about"),
              takeBack: () => undoChange(change),
              refused: () => t("meeting.minutes.undoFailed"),
            });
          }}
        />
      )}
    </>
  );
}

export function MinutesPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: "/mote/$id" });
  const { data, error, refetch } = useQuery(queries.meeting(MeetingId.parse(id)));
  const body = () => {
    if (data !== undefined) return <Minutes page={data} />;
    if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
    return <Loading lines={8} />;
  };
  return (
    <DocumentPage>
      <PageTitle>{t("meeting.minutes.heading")}</PageTitle>
      <h1 className="font-serif text-4xl font-bold tracking-tight">{t("meeting.minutes.heading")}</h1>
      {body()}
    </DocumentPage>
  );
}
