/** Whose the new place is, where whoever draws works in several districts. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { DistrictId } from "#data/schema/ids.ts";
import { Choice } from "./choice.tsx";

interface DistrictChoiceProps {
  districts: readonly DistrictId[];
  value: DistrictId;
  onChange: (district: DistrictId) => void;
}

export function DistrictChoice({ districts, value, onChange }: DistrictChoiceProps) {
  const { t } = useTranslation();
  const items = useQuery(queries.districts()).data?.items ?? [];
  return (
    <Choice
      id="place-district"
      name="district"
      label={t("draw.field.district")}
      value={value}
      options={districts.map((id) => ({ value: id, words: items.find((one) => one.id === id)?.name ?? id }))}
      onChange={(id) => onChange(DistrictId.parse(id))}
    />
  );
}
