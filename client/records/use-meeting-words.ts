/** What a meeting is called: its day and its district. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";

/** The day, local time, and the district's id. */
interface Told {
  date: string;
  district: string;
}

export function useMeetingWords(): (meeting: Told) => string {
  const { t, i18n } = useTranslation();
  const { data } = useQuery(queries.districts());
  const day = new Intl.DateTimeFormat(i18n.language === "en" ? "en-GB" : "sv-SE", {
    dateStyle: "long",
    timeZone: "UTC",
  });
  return ({ date, district }) =>
    t("meeting.minutes.held", {
      date: day.format(new Date(`${date}T00:00:00Z`)),
      district: data?.items.find(({ id }) => id === district)?.name ?? district,
    });
}
