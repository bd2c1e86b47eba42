/** One place on paper: where it is, what is done, goals and follow-up as far as the reader may see, and how to be heard. */
import { useTranslation } from "react-i18next";
import { pictureAddress, usePublicAddress } from "#client/picture/index.ts";
import { FollowUpText } from "#client/records/follow-up-text.tsx";
import { useRowWords } from "#client/records/row-words.ts";
import { QrCode } from "#client/ui/qr-code.tsx";
import type { ShownAs } from "#data/schema/picture.ts";
import type { PlacePage } from "#data/schema/place-answer.ts";
import { MeasureTable } from "./measure-table.tsx";
import { SheetPicture } from "./sheet-picture.tsx";
import { YearStrip } from "./year-strip.tsx";

export interface SheetProps {
  page: PlacePage;
  district: string;
  as: ShownAs;
  /** The data's version and day, which the foot tells. */
  version: { revision: number; day: string };
  /** Which sheet of a booklet it is, counted from 1; null of one by itself. */
  number: number | null;
  onPicture: (isThere: boolean) => void;
}

function Goals({ page: { measures } }: Pick<SheetProps, "page">) {
  const { t } = useTranslation();
  const goals = [...new Set(measures.flatMap((row) => (row.goals ?? []).map(({ text }) => text)))];
  if (goals.length === 0) return null;
  return (
    <section className="mt-4">
      <h3 className="sheet-heading">{t("sheets.goals")}</h3>
      <ul lang="sv" className="list-disc space-y-0.5 pl-5">
        {goals.map((goal) => (
          <li key={goal} className="break-inside-avoid">
            {goal}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Notes({ page: { measures } }: Pick<SheetProps, "page">) {
  const { t } = useTranslation();
  const { title } = useRowWords();
  const followed = measures.filter((row) => (row.followUps ?? []).length > 0);
  if (followed.length === 0) return null;
  return (
    <section className="mt-4">
      <h3 className="sheet-heading">{t("sheets.followUp")}</h3>
      {followed.map((row) => (
        <div key={row.id} className="mb-1.5 break-inside-avoid">
          <p lang="sv" className="font-semibold">
            {title(row)}
          </p>
          {(row.followUps ?? []).map((followUp) => (
            <FollowUpText key={`${followUp.date ?? ""}${followUp.text}`} followUp={followUp} />
          ))}
        </div>
      ))}
    </section>
  );
}

function Foot({ page, version }: Pick<SheetProps, "page" | "version">) {
  const { t, i18n } = useTranslation();
  const { place, measures } = page;
  const address = usePublicAddress(place.properties.id);
  const documents = [...new Set(measures.map(({ plan }) => plan.documentTitle ?? plan.title))];
  const list = new Intl.ListFormat(i18n.language, { type: "conjunction" });
  return (
    <footer className="mt-5 flex break-inside-avoid items-end gap-4 border-t border-line pt-3">
      <div className="shrink-0 [&>svg]:size-24">
        <QrCode text={address} label={t("picture.qr.label", { address })} />
      </div>
      <div className="min-w-0 flex-1 space-y-1 text-sm">
        <p className="font-semibold">{t("sheets.beHeard")}</p>
        <p className="break-all">{address}</p>
        <p className="text-muted">
          {documents.length > 0 && `${t("sheets.source", { documents: list.format(documents) })} `}
          {t("sheets.version", version)} {t("sheets.map")}
        </p>
      </div>
    </footer>
  );
}

export function PlaceSheet({ page, district, as, version, number, onPicture }: SheetProps) {
  const { t, i18n } = useTranslation();
  const { properties } = page.place;
  const address = pictureAddress(
    {
      filter: {},
      focus: properties.id,
      bounds: null,
      paper: "sheet",
      theme: "print",
      file: "svg",
      hasLegend: true,
      as,
      language: i18n.language,
    },
    "look",
  );
  const targetYears = page.targetYears?.map(({ year }) => year) ?? [];
  return (
    <article id={`blad-${properties.id}`} className="sheet">
      <p className="flex justify-between gap-4 text-sm text-muted">
        <span>
          {[
            district,
            ...page.ancestors.map(({ name }) => name),
            t(`terms.placeKind.${properties.kind}`),
          ].join(" · ")}
        </span>
        {number !== null && <span>{t("sheets.number", { number })}</span>}
      </p>
      <h2 lang="sv" className="font-serif text-3xl font-bold tracking-tight">
        {properties.name}
      </h2>
      {properties.description != null && (
        <p lang="sv" className="mt-1 max-w-prose">
          {properties.description}
        </p>
      )}
      <SheetPicture
        address={address}
        alt={t("sheets.mapOf", { name: properties.name })}
        onSettled={onPicture}
      />
      <section className="mt-4">
        <h3 className="sheet-heading">{t("sheets.measures", { count: page.measures.length })}</h3>
        <MeasureTable rows={page.measures} />
      </section>
      <section className="mt-4 break-inside-avoid">
        <h3 className="sheet-heading">{t("sheets.years")}</h3>
        <YearStrip rows={page.measures} targetYears={targetYears} />
      </section>
      <Goals page={page} />
      <Notes page={page} />
      <Foot page={page} version={version} />
    </article>
  );
}
