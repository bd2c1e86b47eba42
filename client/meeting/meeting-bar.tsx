/** The meeting that is held, with its minutes; else the way to begin one, and those before it. */
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { filteredBy } from "#client/model/use-filter.ts";
import type { MeetingSummary } from "#data/schema/meeting.ts";
import { BeginDialog } from "./begin-dialog.tsx";
import { MeetingSearch } from "./meeting-search.ts";
import { useMeetingWords } from "./use-meeting-words.ts";

function MinutesLink({ meeting, children }: { meeting: MeetingSummary; children: string }) {
  return (
    <Link
      to="/mote/$id"
      params={{ id: meeting.id }}
      search={({ lang }) => ({ lang })}
      className="text-link min-h-6"
    >
      {children}
    </Link>
  );
}

export function MeetingBar() {
  const { t } = useTranslation();
  const words = useMeetingWords();
  const navigate = useNavigate();
  const { data } = useQuery(queries.meetings());
  const { meeting: asked } = MeetingSearch.parse(useSearch({ strict: false }));
  const [isBeginning, setBeginning] = useState(false);
  const all = data?.items ?? [];
  const held = all.find(({ id }) => id === asked);

  if (held !== undefined)
    return (
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2 rounded-xl border border-line bg-wash px-4 py-2 text-base">
        <p className="font-semibold">{words(held)}</p>
        <MinutesLink meeting={held}>{t("meeting.minutes.open")}</MinutesLink>
        <Link
          to="/mote/arsslut"
          search={({ lang }) => ({ lang, meeting: held.id })}
          className="text-link min-h-6"
        >
          {t("meeting.yearEnd.heading")}
        </Link>
        <button
          type="button"
          className="text-link min-h-6"
          onClick={() =>
            void navigate({ to: ".", search: (previous) => ({ ...previous, meeting: undefined }) })
          }
        >
          {t("meeting.minutes.end")}
        </button>
      </div>
    );
  return (
    <div className="space-y-2 text-base">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <button type="button" className="button" onClick={() => setBeginning(true)}>
          {t("meeting.minutes.begin")}
        </button>
        <Link to="/mote/arsslut" search={({ lang }) => ({ lang })} className="text-link min-h-6">
          {t("meeting.yearEnd.heading")}
        </Link>
      </div>
      {all.length > 0 && (
        <details>
          <summary className="cursor-pointer">{t("meeting.minutes.earlier", { count: all.length })}</summary>
          <ul className="mt-1 space-y-1 pl-4">
            {all.map((meeting) => (
              <li key={meeting.id}>
                <MinutesLink meeting={meeting}>{words(meeting)}</MinutesLink>
              </li>
            ))}
          </ul>
        </details>
      )}
      {isBeginning && (
        <BeginDialog
          onClose={() => setBeginning(false)}
          onBegun={({ id, district }) => {
            setBeginning(false);
            // A meeting decides on its own district's measures.
            void navigate({
              to: ".",
              search: (previous) => ({ ...filteredBy(previous, { district: [district] }), meeting: id }),
            });
          }}
        />
      )}
    </div>
  );
}
