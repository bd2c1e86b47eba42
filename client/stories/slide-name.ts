/** What a slide is called in the list of slides. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import type { Slide } from "#data/schema/story.ts";

export function useSlideName(): (slide: Slide) => string {
  const { t } = useTranslation();
  const places = useQuery(queries.places());
  return (slide) => {
    if (slide.kind === "free") return slide.heading;
    if (slide.kind !== "place") return t(`stories.kind.${slide.kind}`);
    const found = places.data?.features.find(({ id }) => id === slide.place);
    return found?.properties.name ?? slide.place;
  };
}
