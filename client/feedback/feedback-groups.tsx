/** The pieces that the filter leaves, place by place. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import type { Feedback, FeedbackChangeMade, FeedbackPassedOn } from "#data/schema/feedback.ts";
import { FeedbackCard } from "./feedback-card.tsx";
import { type FeedbackGroup, groupFeedback } from "./group-feedback.ts";

function GroupHeading({ group: { district, place, items } }: { group: FeedbackGroup }) {
  const { t } = useTranslation();
  const { data: places } = useQuery(queries.places());
  const { data: districts } = useQuery(queries.districts());
  const name = districts?.items.find(({ id }) => id === district)?.name ?? district;
  // What was told of a place outlives it.
  const known = places?.features.find(({ id }) => id === place);
  return (
    <h3 className="font-serif text-xl font-semibold">
      {place === null && t("feedback.whole", { name })}
      {place !== null && known === undefined && place}
      {place !== null && known !== undefined && (
        <Link
          to="/plats/$id"
          params={{ id: place }}
          search={({ lang }) => ({ lang })}
          lang="sv"
          className="hover:text-accent hover:underline"
        >
          {known.properties.name}
        </Link>
      )}{" "}
      <span className="tabular font-sans text-base font-normal text-muted">({items.length})</span>
    </h3>
  );
}

interface FeedbackGroupsProps {
  items: readonly Feedback[];
  onHandled: (made: FeedbackChangeMade, before: Feedback) => void;
  onPassedOn: (made: FeedbackPassedOn, before: Feedback) => void;
  onRemoved: (piece: Feedback) => void;
}

export function FeedbackGroups({ items, ...on }: FeedbackGroupsProps) {
  return groupFeedback(items).map((group) => (
    <section key={group.key} className="mt-7">
      <GroupHeading group={group} />
      <ul className="mt-3 space-y-3">
        {group.items.map((piece) => (
          <li key={piece.id}>
            <FeedbackCard piece={piece} {...on} />
          </li>
        ))}
      </ul>
    </section>
  ));
}
