/** An effort's fields and their values, as its history and a form that meets another's changes name them. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import type { ChangeWords } from "#client/ui/field-change-line.tsx";
import { ActorId } from "#data/schema/ids.ts";
import { useFormerActorName } from "./actor-name.tsx";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function useEffortChangeWords(): ChangeWords {
  const { t, i18n } = useTranslation();
  const actorName = useFormerActorName();
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: "full", timeZone: "UTC" });
  const places = useQuery(queries.places()).data?.features ?? [];
  /** The actor, and after a blank the function that it sends. */
  const participant = (value: string): string => {
    const [actor = "", ...sent] = value.split(" ");
    const id = ActorId.safeParse(actor).data;
    const name = id === undefined ? actor : actorName(id);
    return sent.length === 0 ? name : `${name} (${sent.join(" ")})`;
  };
  return {
    name: (field) => {
      switch (field) {
        case "title":
        case "date":
        case "from":
        case "to":
        case "participants":
        case "note":
          return t(`efforts.form.${field}`);
        case "stops":
          return t("efforts.brief.where");
        case "outcome":
          return t("efforts.outcome.heading");
        default:
          return field;
      }
    },
    value: (field, value) => {
      if (field === "participants") return participant(value);
      if (field === "stops") return places.find(({ id }) => id === value)?.properties.name ?? value;
      const isDay = (field === "date" || field === "outcome") && DAY.test(value);
      return isDay ? day.format(new Date(`${value}T00:00:00Z`)) : value;
    },
  };
}
