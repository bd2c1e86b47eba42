/** A decision as people say it: which field, and what it says. */
import { useTranslation } from "react-i18next";
import { useEditableDistricts } from "#client/model/use-editable-districts.ts";
import { DraftHead } from "#data/schema/draft.ts";
import { RowDecision } from "#data/schema/row-decision.ts";
import { useKnownNames } from "./use-names.ts";

export function useDecidedWords(): {
  field: (field: string) => string;
  value: (field: string, value: unknown) => string;
} {
  const { t } = useTranslation();
  const names = useKnownNames();
  const districts = useEditableDistricts();
  const ofRow = (decision: RowDecision): string | null => {
    const { places, responsibilities, types, status, continuesIn, scope } = decision;
    if (places !== undefined) return places.map(names.place).join(", ");
    if (responsibilities !== undefined)
      return responsibilities
        .map(({ actor, role }) => `${names.actor(actor)} (${t(`terms.role.${role}`).toLocaleLowerCase()})`)
        .join(", ");
    if (types !== undefined)
      return types
        .map((type) => (type === null ? t("intake.editor.noType") : t(`terms.measureType.${type}`)))
        .join(", ");
    if (status !== undefined) return t(`terms.status.${status}`);
    if (continuesIn != null) return t(`terms.continuesIn.${continuesIn}`);
    return scope === undefined ? null : t(`intake.derived.scopes.${scope}`);
  };
  return {
    field: (field) => {
      const known =
        RowDecision.keyof().safeParse(field).data ?? DraftHead.keyof().safeParse(field).data ?? null;
      return known === null ? field : t(`intake.meeting.field.${known}`);
    },
    value: (field, value) => {
      if (value === undefined) return t("intake.meeting.undecided");
      if (value === null || value === "") return t("edit.merge.empty");
      if (typeof value === "boolean") return t(value ? "intake.derived.yes" : "intake.derived.no");
      if (field === "district") return districts.find(({ id }) => id === value)?.name ?? String(value);
      const kind = field === "kind" ? DraftHead.shape.kind.safeParse(value).data : undefined;
      if (kind !== undefined) return t(`terms.planKind.${kind}`);
      const told = ofRow(RowDecision.safeParse({ [field]: value }).data ?? {}) ?? value;
      return told === ""
        ? t("edit.merge.empty")
        : typeof told === "object"
          ? JSON.stringify(told)
          : String(told);
    },
  };
}
