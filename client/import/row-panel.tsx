/** The marked row: what it asks, what was read in it, and what becomes of it. */
import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import type { DraftRow } from "#data/schema/draft-row.ts";
import { DerivedList } from "./derived-list.tsx";
import { EarlierOfRow } from "./earlier-of-row.tsx";
import { FindingLine } from "./finding-line.tsx";
import type { Cursor } from "./keyboard.ts";
import { QuestionList } from "./question-list.tsx";
import { chosenIn, type Offer } from "./questions.ts";
import type { DraftFindings } from "./use-draft-findings.ts";
import type { ReviewState } from "./use-review.ts";

interface RowPanelProps {
  review: ReviewState;
  findings: DraftFindings;
  onEdit: (cursor: Cursor) => void;
}

/** Fetched when somebody draws: the map comes along. */
const DrawPlace = lazy(async () => ({ default: (await import("#client/draw/index.ts")).DrawPlace }));

export function RowPanel({ review, findings, onEdit }: RowPanelProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  /** What the place is called that somebody draws for which row. */
  const [drawing, setDrawing] = useState<{ row: DraftRow; name: string } | null>(null);
  const { row, cursor, listed, page } = review;
  const { district } = page.draft.head;
  if (row === null || cursor === null) return <p className="p-4 text-muted">{t("intake.beside.noRow")}</p>;
  const tab = listed.find(({ rows }) => rows.includes(row));
  const { accepted, leftOut } = row.decision;
  const seen = findings.open?.filter(({ rows }) => rows.some(({ id }) => id === row.measure)) ?? null;
  const take = (offer: Offer) => {
    if (offer.kind === "edit") return onEdit({ row: row.key, column: offer.column });
    if (offer.kind === "draw") return setDrawing({ row, name: offer.name });
    review.decideRow(row, chosenIn(row, offer.field, offer.choice));
  };
  return (
    <div className="space-y-4 p-4">
      <h2 className="font-semibold">
        {t("intake.row.heading", { number: row.row.number, tab: tab?.priorityArea ?? "" })}
        <span className="ml-2 font-normal text-muted">{t(`intake.table.change.${row.change}`)}</span>
      </h2>
      <EarlierOfRow page={page} row={row} />
      <div className="flex flex-wrap gap-2">
        {accepted === true ? (
          <Button className="button" onPress={() => review.withdraw(row, "accepted")}>
            <span className="text-done">{t("intake.accept.accepted")}</span>
            {t("intake.accept.withdraw")}
          </Button>
        ) : (
          <Button className="button button-primary" onPress={() => review.accept(row, cursor.column)}>
            {t("intake.accept.row")}
          </Button>
        )}
        <Button className="button" onPress={() => review.decideRow(row, { leftOut: leftOut !== true })}>
          {t(leftOut === true ? "intake.takeIn" : "intake.leaveOut")}
        </Button>
        <Button className="button" onPress={review.toNextOpen}>
          {t("intake.next")}
        </Button>
      </div>
      <section>
        <h3 className="mb-1.5 text-sm font-semibold text-muted">{t("intake.row.questions")}</h3>
        <QuestionList row={row} onOffer={take} mayDraw={district !== null} />
      </section>
      {seen !== null && (
        <section>
          <h3 className="mb-1.5 text-sm font-semibold text-muted">{t("intake.findings.ofRow")}</h3>
          {seen.length === 0 && <p className="text-muted">{t("intake.findings.noneOfRow")}</p>}
          <ul className="space-y-1.5 text-sm">
            {seen.map((finding) => (
              <li key={finding.key}>
                <FindingLine finding={finding} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3 className="mb-1.5 text-sm font-semibold text-muted">{t("intake.row.read")}</h3>
        <DerivedList derived={row.derived} />
      </section>
      {row.row.followUps.length > 0 && (
        <section>
          <h3 className="mb-1.5 text-sm font-semibold text-muted">{t("intake.row.followUps")}</h3>
          {row.row.followUps.map(({ text, date }) => (
            <p key={`${date ?? ""}${text}`} lang="sv" className="text-sm wrap-break-word">
              {date !== null && <span className="tabular font-semibold">{date}: </span>}
              {text}
            </p>
          ))}
        </section>
      )}
      {drawing !== null && district !== null && (
        <Suspense>
          <DrawPlace
            districtId={district}
            suggestedName={drawing.name}
            onCancel={() => setDrawing(null)}
            onSaved={(place) => {
              setDrawing(null);
              const { places } = drawing.row.proposed;
              review.decideRow(drawing.row, { scope: "places", places: [...places, place] });
              void client.invalidateQueries(queries.places());
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
