/** “3 platser i utkast saknar yta”: the queue that leads to drawing, never to a made-up point. */
import { queryOptions, useQuery } from "@tanstack/react-query";
import { parseResponse } from "hono/client";
import { Button, Disclosure, DisclosurePanel } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { api } from "#client/api/api.ts";
import { type MissingPlace, missingPlaces } from "./missing.ts";

/** Drafts that are looked through; there are seldom more than one or two. */
const DRAFTS = 10;

const missing = queryOptions({
  queryKey: ["drafts", "missing-places"],
  queryFn: async ({ signal }) => {
    const { items } = await parseResponse(api.drafts.$get({}, { init: { signal } }));
    const open = items.filter(({ state, counts }) => state === "review" && counts.open > 0);
    const pages = open
      .slice(0, DRAFTS)
      .map(({ id }) => parseResponse(api.drafts[":id"].$get({ param: { id } }, { init: { signal } })));
    return missingPlaces(await Promise.all(pages));
  },
});

export function MissingPlaces({ onDraw }: { onDraw: (place: MissingPlace) => void }) {
  const { t } = useTranslation();
  // The list of places stands without it: a queue that cannot be asked for is none.
  const places = useQuery(missing).data ?? [];
  if (places.length === 0) return null;
  return (
    <Disclosure>
      <Button slot="trigger" className="text-link min-h-6 text-left text-sm font-semibold">
        {t("draw.missing.title", { count: places.length })}
      </Button>
      <DisclosurePanel>
        <ul className="mt-1 divide-y divide-line">
          {places.map((place) => (
            <li
              key={`${place.district} ${place.name}`}
              className="flex items-center justify-between gap-3 py-1.5"
            >
              <span>
                <span lang="sv">{place.name}</span>{" "}
                <span className="text-sm text-muted">{t("draw.missing.rows", { count: place.rows })}</span>
              </span>
              <Button
                className="min-h-6 rounded-md px-1.5 font-semibold text-accent hover:bg-wash"
                onPress={() => onDraw(place)}
              >
                {t("draw.missing.draw")}
                <span className="sr-only">: {place.name}</span>
              </Button>
            </li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}
