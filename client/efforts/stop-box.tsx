/** Whether a place is visited: one box wherever the place is named. */
import { Checkbox } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { CheckMark } from "#client/ui/check-mark.tsx";
import type { PlaceProperties } from "#data/schema/place-answer.ts";

interface StopBoxProps {
  place: PlaceProperties;
  isStop: boolean;
  onToggle: (place: PlaceProperties) => void;
}

export function StopBox({ place, isStop, onToggle }: StopBoxProps) {
  const { t } = useTranslation();
  return (
    <Checkbox
      aria-label={t("efforts.visit", { name: place.name })}
      isSelected={isStop}
      onChange={() => onToggle(place)}
      className="group flex min-h-7 cursor-pointer items-center gap-2 text-sm print:hidden"
    >
      <CheckMark />
      {t("efforts.go")}
    </Checkbox>
  );
}
