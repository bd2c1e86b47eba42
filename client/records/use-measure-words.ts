/** A measure's fields and their values, as its history and a form that meets another's changes name them. */
import { useTranslation } from "react-i18next";
import { ActorId } from "#data/schema/ids.ts";
import { Role } from "#data/schema/measure.ts";
import { Recurrence, Season } from "#data/schema/schedule.ts";
import { ContinuesIn, Status } from "#data/schema/status.ts";
import { useFormerActorName } from "./actor-name.tsx";

const NAMED = [
  "title",
  "status",
  "continuesIn",
  "yearEnd",
  "comment",
  "goals",
  "outcomes",
  "followUp",
  "followUps",
  "parts",
  "responsibilities",
] as const;

/** The fields of when, which are told one by one. */
const WHEN = ["words", "from", "to", "seasons", "recurrence", "lineWork", "targetYear"] as const;

const { per, weekday } = Recurrence.shape;
const WEEKDAYS: readonly string[] = weekday.unwrap().options;
/** A Monday, to say the week's days by. */
const MONDAY = Date.UTC(2024, 0, 1);

export interface MeasureWords {
  field: (field: string) => string;
  value: (field: string, value: string) => string;
}

export function useMeasureWords(): MeasureWords {
  const { t, i18n } = useTranslation();
  const actorName = useFormerActorName();
  /** What a word of the vocabulary is called; null for what somebody has written. */
  const term = (field: string, value: string): string | null => {
    switch (field) {
      case "status":
      case "yearEnd": {
        const status = Status.safeParse(value).data;
        return status === undefined ? null : t(`terms.status.${status}`);
      }
      case "continuesIn": {
        const continuesIn = ContinuesIn.safeParse(value).data;
        return continuesIn === undefined ? null : t(`terms.continuesIn.${continuesIn}`);
      }
      case "responsibilities": {
        // The actor, a blank, the role.
        const [actor, role] = value.split(" ");
        const [id, known] = [ActorId.safeParse(actor).data, Role.safeParse(role).data];
        if (id === undefined || known === undefined) return null;
        return `${actorName(id)} (${t(`terms.role.${known}`).toLocaleLowerCase(i18n.language)})`;
      }
      case "schedule.seasons": {
        const season = Season.safeParse(value).data;
        return season === undefined ? null : t(`filter.season.${season}`);
      }
      case "schedule.lineWork":
        return t(value === "true" ? "edit.history.yes" : "edit.history.no");
      case "schedule.recurrence": {
        const rhythm = per.safeParse(value).data;
        if (rhythm !== undefined) return t(`edit.history.per.${rhythm}`);
        const day = WEEKDAYS.indexOf(value);
        const name = new Intl.DateTimeFormat(i18n.language, { weekday: "long", timeZone: "UTC" });
        return day === -1 ? null : name.format(MONDAY + day * 86_400_000);
      }
      default:
        return null;
    }
  };
  return {
    field: (field) => {
      const known = NAMED.find((one) => one === field);
      if (known !== undefined) return t(`edit.history.field.${known}`);
      const when = WHEN.find((one) => `schedule.${one}` === field);
      return when === undefined ? field : t(`edit.history.schedule.${when}`);
    },
    value: (field, value) => (value === "" ? t("edit.merge.empty") : (term(field, value) ?? value)),
  };
}
