/** The places that a row is about, as links to their pages. */

import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import type { PlaceId } from "#data/schema/ids.ts";
import { PlaceLink } from "./place-link.tsx";

export function PlaceLinks({ ids }: { ids: readonly PlaceId[] }) {
  const { t } = useTranslation();
  const { data } = useQuery(queries.places());
  if (ids.length === 0) return null;
  return (
    <ul aria-label={t("measure.places")} className="mt-1 flex flex-wrap gap-x-3 text-sm leading-6">
      {ids.map((id) => (
        <li key={id}>
          <PlaceLink
            place={{ id, name: data?.features.find((one) => one.id === id)?.properties.name ?? id }}
          />
        </li>
      ))}
    </ul>
  );
}
