/** What one can do about a piece: say how far it is, and which measure it is about; or remove it. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { ApiError } from "#client/api/api.ts";
import { queries } from "#client/model/queries.ts";
import { OptionalChoiceField } from "#client/ui/choice-field.tsx";
import type { Feedback, FeedbackChangeMade, FeedbackPassedOn, FeedbackState } from "#data/schema/feedback.ts";
import { PassOn } from "./pass-on.tsx";
import { RemoveFeedback } from "./remove-feedback.tsx";
import { useHandle } from "./use-feedback-writes.ts";

/** Those that a button leads to; a step and a question are made by passing it on. */
type Next = Extract<FeedbackState, "read" | "done" | "declined">;

/** The ways on from each state. */
const NEXT: Readonly<Record<FeedbackState, readonly Next[]>> = {
  new: ["read", "done", "declined"],
  read: ["done", "declined"],
  step: ["done", "read"],
  question: ["done", "read"],
  done: ["read"],
  declined: ["read"],
};

interface HandleFeedbackProps {
  piece: Feedback;
  onHandled: (made: FeedbackChangeMade, before: Feedback) => void;
  onPassedOn: (made: FeedbackPassedOn) => void;
  onRemoved: () => void;
}

export function HandleFeedback({ piece, onHandled, onPassedOn, onRemoved }: HandleFeedbackProps) {
  const { t } = useTranslation();
  const { data: rows } = useQuery(queries.measures());
  const [isRemoving, setRemoving] = useState(false);
  const { mutate, error, isPending } = useHandle(piece, (made) => onHandled(made, piece));
  const { state, measure, place, text } = piece;
  const isStale = error instanceof ApiError && error.problem.kind === "changed-meanwhile";
  const near = (rows ?? []).filter(
    (row) =>
      row.id === measure ||
      (row.district === piece.district && (place === null || row.places.includes(place))),
  );
  const reopens = state !== "new" && state !== "read";
  return (
    <div className="space-y-3 print:hidden">
      {error !== null && (
        <p role="alert" className="text-sm font-semibold text-fault">
          {t(isStale ? "feedback.changed" : "feedback.failed")}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {NEXT[state].map((next) => (
          <Button
            key={next}
            className="button"
            isDisabled={isPending}
            onPress={() => mutate({ state: next, measure })}
          >
            {t(`feedback.handle.${reopens && next === "read" ? "reopen" : next}`)}
            <span className="sr-only">{`: ${text}`}</span>
          </Button>
        ))}
        {!reopens && <PassOn piece={piece} measures={near} onPassedOn={onPassedOn} />}
        <Button className="button" isDisabled={isPending} onPress={() => setRemoving(true)}>
          {t("feedback.remove.open")}
          <span className="sr-only">{`: ${text}`}</span>
        </Button>
      </div>
      <div className="flex max-w-prose flex-wrap items-end gap-x-4 gap-y-1">
        <div className="min-w-0 grow basis-64">
          <OptionalChoiceField
            label={t("feedback.measure")}
            value={measure ?? ""}
            nothing={t("feedback.noMeasure")}
            choices={near.map(({ id, title }) => ({ value: id, words: title ?? id }))}
            onChoose={(chosen) => mutate({ state, measure: chosen })}
          />
        </div>
        {measure !== null && place !== null && (
          <Link
            to="/plats/$id"
            params={{ id: place }}
            hash={measure}
            search={({ lang }) => ({ lang })}
            className="text-link"
          >
            {t("feedback.openMeasure")}
          </Link>
        )}
      </div>
      {isRemoving && (
        <RemoveFeedback piece={piece} onClose={() => setRemoving(false)} onRemoved={onRemoved} />
      )}
    </div>
  );
}
