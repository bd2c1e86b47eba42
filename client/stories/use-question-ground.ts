/** What the room's questions are told with: the story's places, what each is called, and the day that it is. */
import { useQuery } from "@tanstack/react-query";
import { queries } from "#client/model/queries.ts";
import type { Story } from "#data/schema/story.ts";

export function useQuestionGround({ slides }: Pick<Story, "slides">) {
  const { data } = useQuery(queries.places());
  const placeName = (id: string) => data?.features.find((one) => one.id === id)?.properties.name ?? id;
  const ids = new Set(slides.flatMap((slide) => (slide.kind === "place" ? slide.place : [])));
  return {
    places: [...ids].map((id) => ({ id, name: placeName(id) })),
    placeName,
    // The Swedish way to write a day is the one that sorts.
    today: new Intl.DateTimeFormat("sv-SE").format(new Date()),
  };
}
