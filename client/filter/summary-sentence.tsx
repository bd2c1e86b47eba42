/** One sentence that says what the map and the list show. */
import { useTranslation } from "react-i18next";
import { useFilter } from "#client/model/use-filter.ts";
import type { View } from "#client/model/use-view.ts";
import type { MeasureFilter } from "#data/schema/measure-filter.ts";
import { useValueName } from "./value-name.ts";

export function SummarySentence({ view }: { view: View }) {
  const { t, i18n } = useTranslation();
  const { filter } = useFilter();
  const name = useValueName();

  const any = new Intl.ListFormat(i18n.language, { type: "disjunction" });
  const names = (field: keyof MeasureFilter, lower = false): string | null => {
    const values = filter[field];
    if (!Array.isArray(values) || values.length === 0) return null;
    const words = values.map((value) =>
      field === "year" || field === "targetYear" ? String(value) : name(field, value),
    );
    return any.format(lower ? words.map((word) => word.toLocaleLowerCase(i18n.language)) : words);
  };
  const said = (
    key: "inDistrict" | "ofType" | "withStatus" | "inArea" | "ofPlaceKind",
    field: keyof MeasureFilter,
    lower: boolean,
  ): string | null => {
    const words = names(field, lower);
    return words === null ? null : t(`filter.${key}`, { names: words });
  };

  const actors = names("actor");
  const roles = filter.role?.length
    ? any.format(filter.role.map((role) => t(`filter.roleVerb.${role}`)))
    : null;
  const years = names("year");
  const targetYears = names("targetYear");
  const sites = view.places.filter(({ place, rows }) => place.level !== "spot" && rows.length > 0);

  const onPlaces = view.rows.filter((row) => row.places.length > 0).length;

  const parts = [
    said("ofType", "type", true),
    said("inDistrict", "district", false),
    said("inArea", "area", true),
    said("ofPlaceKind", "placeKind", true),
    filter.openDrugScene === undefined
      ? null
      : t(filter.openDrugScene ? "filter.onlyOpenDrugScene" : "filter.noOpenDrugScene"),
    actors === null
      ? roles === null
        ? null
        : t("filter.whereActorRole", { names: t("filter.someone"), roles })
      : roles === null
        ? t("filter.whereActor", { names: actors })
        : t("filter.whereActorRole", { names: actors, roles }),
    said("withStatus", "status", true),
    years === null ? null : t("filter.inYear", { years }),
    targetYears === null ? null : t("filter.inTargetYear", { years: targetYears }),
  ].filter((part) => part !== null);

  return (
    <p aria-live="polite" className="leading-snug text-muted">
      {view.rowsReady && (
        <>
          <strong className="tabular text-ink">
            {t("filter.measures", { count: view.rows.length })}
            {onPlaces === view.rows.length ? " " : t("filter.ofWhich", { count: onPlaces })}
            {onPlaces > 0 && t("filter.onPlaces", { places: t("filter.places", { count: sites.length }) })}
          </strong>
          {parts.length > 0 && ` ${parts.join(" ")}`}.
        </>
      )}
    </p>
  );
}
