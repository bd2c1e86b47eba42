/** The parts of an entry in plain words: when, who, what. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { LogKind } from "#data/schema/log.ts";
import { linkOf, readSubject } from "./read-subject.ts";
import { useDistrictName } from "./use-districts.ts";
import { useFieldWords } from "./use-field-words.ts";

export function When({ at }: { at: string }) {
  const { i18n } = useTranslation();
  const moment = new Date(at);
  // Somebody may have written anything there.
  if (Number.isNaN(moment.getTime())) return at;
  const format = new Intl.DateTimeFormat(i18n.language === "en" ? "en-GB" : "sv-SE", {
    timeZone: "Europe/Stockholm",
    dateStyle: "medium",
    timeStyle: "medium",
  });
  return (
    <time dateTime={at} className="tabular whitespace-nowrap">
      {format.format(moment)}
    </time>
  );
}

export function Who({ who }: { who: string }) {
  const { t } = useTranslation();
  if (who === "demo" || who === "system") return t(`log.who.${who}`);
  return who === "–" ? t("log.who.nobody") : who;
}

export function useKindWords(): (kind: string) => string {
  const { t } = useTranslation();
  return (kind) => {
    const known = LogKind.safeParse(kind).data;
    return known === undefined ? kind : t(`log.kind.${known}`);
  };
}

/** What an entry is about, as a way there where there is one. */
export function About({ subject }: { subject: string }) {
  const { t } = useTranslation();
  const read = readSubject(subject);
  const { data } = useQuery({ ...queries.plans(), enabled: read.noun === "measure" || read.noun === "plan" });
  const link = linkOf(read, data?.items.map(({ id }) => id) ?? []);
  const name = useFieldWords();
  const districtName = useDistrictName();
  const noun = read.noun === null ? null : t(`log.subject.${read.noun}`);
  if (read.noun === "setting") return `${noun}: ${name(read.id)}`;
  if (read.noun === "log" || read.noun === "notes" || read.noun === "documents" || read.noun === "rows")
    return `${noun}: ${districtName(read.id)}`;
  const id =
    link === null ? (
      <span className="break-all">{read.id}</span>
    ) : (
      <Link
        to={link.to}
        params={{ id: link.id }}
        hash={"hash" in link ? link.hash : ""}
        search={(previous) => ({ lang: previous.lang })}
        className="text-link break-all"
      >
        {read.id}
      </Link>
    );
  return (
    <>
      {noun} {id}
    </>
  );
}
