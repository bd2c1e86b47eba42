/** A number or a mark that narrows the view to what it counts; once more, and the view is as wide as before. */
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { PageSearch } from "#client/model/page-search.ts";
import { type FilterPart, filteredBy, useFilter } from "#client/model/use-filter.ts";
import { cleared, isChosen } from "./part.ts";

interface ChoiceLinkProps {
  /** The fields that it sets; those that it clears stand there as `undefined`. */
  part: FilterPart;
  /** What it chooses, and how many measures that leaves. */
  label: string;
  children: ReactNode;
  className?: string;
  /** A second way to the same, for the pointer: nobody meets the choice twice by key or by ear. */
  isForPointer?: boolean;
}

export function ChoiceLink({ part, label, children, className, isForPointer = false }: ChoiceLinkProps) {
  const { filter } = useFilter();
  const chosen = isChosen(filter, part);
  return (
    <Link
      to="/oversikt"
      search={(previous: PageSearch) => filteredBy(previous, chosen ? cleared(part) : part)}
      resetScroll={false}
      preload={false}
      // What it leads to is never where one is: that it is chosen is said below.
      activeOptions={{ exact: true }}
      {...(isForPointer ? { tabIndex: -1 } : { "aria-label": label })}
      {...(chosen ? { "aria-current": "true" as const } : {})}
      {...(className === undefined ? {} : { className })}
    >
      {children}
    </Link>
  );
}
