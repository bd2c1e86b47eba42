/** The meeting that is held, with its minutes; else the way to begin one, and those before it. */
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { filteredBy, filterOf } from "#client/model/use-filter.ts";
import { useMeetingWords } from "#client/records/use-meeting-words.ts";
import { Failure } from "#client/ui/state.tsx";
import type { MeetingId, MeetingSummary } from "#data/schema/meeting.ts";
import { BeginDialog } from "./begin-dialog.tsx";
import { MeetingSearch } from "./meeting-search.ts";

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

/** The filter goes along, and comes back with who returns to the meeting. */
function YearEndLink({ meeting }: { meeting?: MeetingId }) {
  const { t } = useTranslation();
  return (
    <Link
      to="/mote/arsslut"
      search={(previous) => ({
        ...filterOf(previous),
        lang: previous.lang,
        ...(meeting === undefined ? {} : { meeting }),
      })}
      className="text-link min-h-6"
    >
      {t("meeting.yearEnd.heading")}
    </Link>
  );
}

export function MeetingBar() {
  const { t } = useTranslation();
  const words = useMeetingWords();
  const navigate = useNavigate();
  const { data, isFetching, isLoadingError, error, refetch } = useQuery(queries.meetings());
  const { meeting: asked } = MeetingSearch.parse(useSearch({ strict: false }));
  const [isBeginning, setBeginning] = useState(false);
  const all = data?.items ?? [];
  const held = all.find(({ id }) => id === asked);

  // Whether the meeting of the address is held is not known yet: to offer another would be wrong.
  if (asked !== undefined && isLoadingError) return <Failure error={error} onRetry={() => void refetch()} />;
  if (asked !== undefined && held === undefined && isFetching)
    return (
      <div className="flex min-h-11 flex-wrap items-center gap-x-5 rounded-xl border border-line bg-wash px-4 py-2 text-base">
        <YearEndLink meeting={asked} />
      </div>
    );
  if (held !== undefined)
    return (
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2 rounded-xl border border-line bg-wash px-4 py-2 text-base">
        <p className="font-semibold">{words(held)}</p>
        <MinutesLink meeting={held}>{t("meeting.minutes.open")}</MinutesLink>
        <YearEndLink meeting={held.id} />
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
        <YearEndLink />
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
