/** A derived value, and what it rests on, as people say it. */
import { useTranslation } from "react-i18next";
import type { Basis } from "#data/schema/derived.ts";
import { Column } from "#data/schema/plan-row.ts";
import type { DerivedValue } from "./derived-values.ts";
import { useKnownNames } from "./use-names.ts";

export function useDerivedWords(): {
  value: (of: DerivedValue) => string;
  basis: (basis: Basis) => string;
} {
  const { t } = useTranslation();
  const names = useKnownNames();
  const value = (of: DerivedValue): string => {
    switch (of.kind) {
      case "scope":
        return t(`intake.derived.scopes.${of.value}`);
      case "place": {
        const { place, name, spot } = of.value;
        const known = place === null ? `${name} (${t("intake.derived.unknown")})` : names.place(place);
        return spot === null ? known : `${known}: ${spot}`;
      }
      case "openDrugScene":
        return t(of.value ? "intake.derived.yes" : "intake.derived.no");
      case "part": {
        const { number, type } = of.value;
        const words = type === null ? t("intake.derived.none") : t(`terms.measureType.${type}`);
        return number === null ? words : `${number}. ${words}`;
      }
      case "causeType":
        return t(`terms.causeType.${of.value}`);
      case "targetGroup":
        return t(`terms.targetGroup.${of.value}`);
      case "actor": {
        const { actor, name, role, function: duty } = of.value;
        const known =
          actor === null ? `${name ?? ""} (${t("intake.derived.unknown")})`.trim() : names.actor(actor);
        return `${duty === null ? known : `${duty}, ${known}`} – ${t(`terms.role.${role}`).toLocaleLowerCase()}`;
      }
      case "season":
        return t(`intake.derived.seasons.${of.value}`);
      case "recurrence":
        return t(`intake.derived.per.${of.value.per}`, { count: of.value.times ?? 1 });
      case "hours":
        return `${of.value.from}–${of.value.to ?? ""}`;
      case "work":
        return t(`intake.derived.${of.value}`);
      case "status":
        return t(`terms.status.${of.value}`);
      case "continuesIn":
        return t(`terms.continuesIn.${of.value}`);
      case "goal":
        return t(of.value ? "intake.derived.measurable" : "intake.derived.notMeasurable");
      case "from":
      case "to":
      case "targetYear":
        return String(of.value);
    }
  };
  const basis = ({ from, words, person, row }: Basis): string => {
    const column = Column.safeParse(from).data;
    const cell = column === undefined ? null : t(`intake.cell.${column}`);
    const where =
      cell === null
        ? t(from === "tab" ? "intake.derived.basisTab" : "intake.derived.basisPlan")
        : words === null
          ? t("intake.derived.basisAlone", { from: cell })
          : t("intake.derived.basis", { words, from: cell });
    return [
      where,
      row === null ? null : t("intake.derived.basisRow", { row }),
      person ? t("intake.derived.held") : null,
    ]
      .filter((one) => one !== null)
      .join(", ");
  };
  return { value, basis };
}
