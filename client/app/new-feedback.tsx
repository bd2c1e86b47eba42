/** How much of what the public has told nobody has read yet: beside the way to it. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";

/** Milliseconds: what comes from outside is no change that the server tells open pages of. */
const LOOK_EVERY = 15_000;
/** More than that is many. */
const MOST = 99;

export function NewFeedback() {
  const { t } = useTranslation();
  const { data } = useQuery({ ...queries.newFeedback(), refetchInterval: LOOK_EVERY });
  const pieces = data?.pieces ?? 0;
  if (pieces === 0) return null;
  return (
    <>
      {" "}
      <span
        aria-hidden="true"
        className="tabular ml-1 inline-block min-w-5 rounded-full bg-accent px-1.5 text-center text-sm font-semibold text-paper"
      >
        {pieces > MOST ? `${MOST}+` : pieces}
      </span>
      <span className="sr-only">{t("feedback.newOnes", { count: pieces })}</span>
    </>
  );
}
