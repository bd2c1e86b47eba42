/** The views, in a row or one under the other. */
import { Link, useLocation } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { filterOf } from "#client/model/use-filter.ts";
import { useMe } from "#client/model/use-me.ts";
import { classes } from "#client/ui/classes.ts";
import { NewFeedback } from "./new-feedback.tsx";

/** Those used most come first; those that a filter leaves something of hand it on to one another. */
const VIEWS = [
  { to: "/", key: "map", isFiltered: true },
  { to: "/atgarder", key: "measures", isFiltered: true },
  { to: "/tid", key: "timeline", isFiltered: true },
  { to: "/oversikt", key: "overview", isFiltered: true },
  { to: "/mote", key: "meeting", isFiltered: true },
  { to: "/samverkan", key: "efforts", isFiltered: false },
  { to: "/presentation", key: "stories", isFiltered: false },
  { to: "/planer", key: "plans", isFiltered: false },
  { to: "/andrat", key: "since", isFiltered: true },
  { to: "/granskning", key: "findings", isFiltered: false },
  { to: "/publicera", key: "publish", isFiltered: false },
  { to: "/inkommet", key: "feedback", isFiltered: false },
  { to: "/aktorer", key: "actors", isFiltered: false },
  { to: "/forskning", key: "evidence", isFiltered: false },
  { to: "/om", key: "about", isFiltered: false },
] as const;

export type ViewLink = (typeof VIEWS)[number];

/** The views that the reader has. */
export function useViews() {
  const { me, isInside, mayEver } = useMe();
  const hasNoPart = me === undefined || me.grants.length === 0;
  // The plan check is for those who work with the plans, the meeting and what the public has told for those who write in them, planning
  // together and what has changed for whoever has a part in them; stories are prepared by those who work in a district.
  const isHidden: Partial<Record<ViewLink["key"], boolean>> = {
    findings: !isInside,
    meeting: !mayEver("edit"),
    publish: !mayEver("publish"),
    feedback: !mayEver("edit"),
    efforts: hasNoPart,
    stories: !isInside,
    since: hasNoPart,
  };
  return VIEWS.filter(({ key }) => isHidden[key] !== true);
}

interface ViewLinksProps {
  views: readonly ViewLink[];
  stacked?: boolean;
  onChoose?: () => void;
}

export function ViewLinks({ views, stacked = false, onChoose }: ViewLinksProps) {
  const { t } = useTranslation();
  // A place's page stands beside the map: the map is where one is.
  const isAtPlace = useLocation({ select: ({ pathname }) => pathname.startsWith("/plats/") });
  return (
    <ul className={stacked ? "flex flex-col gap-1" : "flex gap-1"}>
      {views.map(({ to, key, isFiltered }) => (
        <li key={to}>
          <Link
            to={to}
            search={(previous) => ({ ...(isFiltered ? filterOf(previous) : {}), lang: previous.lang })}
            activeOptions={{ exact: to === "/", includeSearch: false }}
            activeProps={{ className: "bg-wash text-accent font-semibold" }}
            inactiveProps={{ className: "text-ink hover:bg-paper-2" }}
            className={classes(
              "block rounded-lg px-3 py-1.5",
              to === "/" && isAtPlace && "bg-wash font-semibold text-accent",
            )}
            {...(onChoose === undefined ? {} : { onClick: onChoose })}
          >
            {t(`app.nav.${key}`)}
            {key === "feedback" && <NewFeedback />}
          </Link>
        </li>
      ))}
    </ul>
  );
}
