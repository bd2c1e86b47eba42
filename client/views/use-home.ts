/** Where a new view is kept, and what sharing it there means. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { useMe } from "#client/model/use-me.ts";
import { audienceOfRole } from "#data/rules/permissions.ts";
import type { DistrictId } from "#data/schema/ids.ts";

interface Home {
  /** Null as long as it is not known. */
  district: DistrictId | null;
  /** Null where the reader may not share. */
  shareWords: (district: DistrictId) => string | null;
}

/** @param open where the reader may keep a view, the widest first */
export function useHome(open: readonly DistrictId[]): Home {
  const { t } = useTranslation();
  const { me } = useMe();
  const districts = useQuery(queries.districts());
  return {
    district: open[0] ?? null,
    shareWords: (district) => {
      const isInside = (me?.grants ?? []).some(
        (grant) =>
          audienceOfRole(grant.role) === "internal" &&
          (grant.district === null || grant.district === district),
      );
      if (!isInside) return null;
      // The city is no district of its own among them.
      const name = districts.data?.items.find(({ id }) => id === district)?.name;
      return name === undefined ? t("views.shareCity") : t("views.share", { name });
    },
  };
}
