/** Choose a place of the register by writing a part of its name. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FindBox } from "#client/ui/find-box.tsx";
import type { PlaceId } from "#data/schema/ids.ts";
import type { PlaceProperties } from "#data/schema/place-answer.ts";
import { findPlaces } from "./find-places.ts";

interface ChoosePlaceProps {
  label: string;
  placeholder: string;
  places: readonly PlaceProperties[];
  /** Not offered again. */
  chosen: readonly PlaceId[];
  /** What it may be called: written already, where the register knows something like it. */
  suggested?: string;
  onChoose: (place: PlaceId) => void;
  /** Whether it was opened to choose one. */
  isOpened?: boolean;
}

export function ChoosePlace(props: ChoosePlaceProps) {
  const { label, placeholder, places, chosen, suggested = "", onChoose, isOpened = false } = props;
  const { t } = useTranslation();
  const [text, setText] = useState(() => (findPlaces(places, suggested).length > 0 ? suggested : ""));
  return (
    <FindBox
      label={label}
      placeholder={placeholder}
      text={text}
      onText={setText}
      items={findPlaces(places, text).filter(({ id }) => !chosen.includes(id))}
      isFocused={isOpened}
      onChoose={({ id }) => {
        setText("");
        onChoose(id);
      }}
    >
      {({ name, kind }) => (
        <span className="flex justify-between gap-3">
          <span lang="sv">{name}</span>
          <span className="text-sm text-muted">{t(`terms.placeKind.${kind}`)}</span>
        </span>
      )}
    </FindBox>
  );
}
