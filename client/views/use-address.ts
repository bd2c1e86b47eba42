/** The address of what is shown: path and search, in no one's language. */
import { useLocation } from "@tanstack/react-router";
import { stringifySearch } from "#client/model/page-search.ts";

export function useAddress(): string {
  return useLocation({
    select: ({ pathname, search }) => `${pathname}${stringifySearch({ ...search, lang: undefined })}`,
  });
}
