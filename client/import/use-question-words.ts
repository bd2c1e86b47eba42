/** What a question says, and what its ways out are called, in the reader's language. */
import { useTranslation } from "react-i18next";
import type { DraftRow, OpenQuestion } from "#data/schema/draft-row.ts";
import type { CorrectedField } from "#data/schema/row-decision.ts";
import type { GridColumn } from "./columns.ts";
import { type Offer, sentenceOf } from "./questions.ts";
import { useKnownNames } from "./use-names.ts";

type Corrected = NonNullable<OpenQuestion["correction"]>["kept"];

export function useQuestionWords(): {
  sentence: (question: OpenQuestion, row: DraftRow) => string;
  offer: (offer: Offer, question: OpenQuestion) => string;
} {
  const { t, i18n } = useTranslation();
  const names = useKnownNames();
  const list = new Intl.ListFormat(i18n.language, { type: "conjunction" });
  const cell = (column: GridColumn | null) => t(`intake.cell.${column ?? "row"}`);
  const sentence = (question: OpenQuestion, row: DraftRow): string => {
    const said = sentenceOf(question, row);
    switch (said.key) {
      case "text":
        return said.doubts.length === 0
          ? t("intake.question.textAlone", { cell: cell(said.column) })
          : t("intake.question.text", {
              cell: cell(said.column),
              doubts: list.format(said.doubts.map((doubt) => t(`intake.doubt.${doubt}`))),
            });
      case "value":
        return said.words === null
          ? t("intake.question.valueAlone", { cell: cell(said.column) })
          : t("intake.question.value", { words: said.words, cell: cell(said.column) });
      case "person":
        return t("intake.question.person", { cell: cell(said.column) });
      case "no-place":
        return t("intake.question.no-place");
      case "correction-kept":
        return t("intake.question.correction-kept", {
          field: t(`edit.history.field.${said.correction.field}`),
        });
      default:
        return t(`intake.question.${said.key}`, { words: said.words });
    }
  };
  const told = (field: CorrectedField, values: Corrected): string => {
    const empty = t("edit.merge.empty");
    switch (field) {
      case "status":
        return values.status === undefined ? empty : t(`terms.status.${values.status}`);
      case "continuesIn":
        return values.continuesIn == null ? empty : t(`terms.continuesIn.${values.continuesIn}`);
      case "yearEnd":
        return values.yearEnd == null
          ? empty
          : `${t(`terms.status.${values.yearEnd.status}`)}: ${values.yearEnd.words}`;
      case "schedule": {
        const { words = null, from = null, to = null } = values.schedule ?? {};
        return [words, from === null && to === null ? null : `${from ?? ""}–${to ?? ""}`]
          .filter((one) => one !== null)
          .join(", ");
      }
      case "goals":
        return values.goals?.map(({ text }) => text).join("; ") || empty;
      case "parts":
        return (
          values.parts
            ?.map(({ type, text }) => (type === null ? text : `${t(`terms.measureType.${type}`)}: ${text}`))
            .join("; ") || empty
        );
      case "scope":
        return values.scope === undefined ? empty : t(`intake.derived.scopes.${values.scope}`);
      case "places":
        return values.places === undefined ? empty : list.format(values.places.map(names.place)) || empty;
      case "responsibilities":
        return (
          values.responsibilities
            ?.map(
              ({ actor, role }) => `${names.actor(actor)} (${t(`terms.role.${role}`).toLocaleLowerCase()})`,
            )
            .join(", ") || empty
        );
      case "title":
      case "comment":
      case "problem":
      case "cause":
        return values[field] || empty;
    }
  };
  const offer = (one: Offer, { correction }: OpenQuestion): string => {
    switch (one.kind) {
      case "edit":
        return one.column === "places" || one.column === "who"
          ? t(`intake.offer.${one.column}`)
          : t("intake.offer.edit", { cell: cell(one.column) });
      case "draw":
        return t("intake.offer.draw");
      case "choose":
        return t(`intake.offer.${one.choice}`, {
          value: correction === undefined ? "" : told(one.field, correction[one.choice]),
        });
    }
  };
  return { sentence, offer };
}
