/** Choose a place of the register by writing a part of its name. */
import { useState } from "react";
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { PlaceId } from "#data/schema/ids.ts";
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
    <ComboBox
      items={findPlaces(places, text).filter(({ id }) => !chosen.includes(id))}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      // Nothing is ever taken as it was written; it is what lets Escape close the list for good.
      allowsCustomValue
      onSelectionChange={(key) => {
        if (key !== null) onChoose(PlaceId.parse(key));
      }}
      autoFocus={isOpened}
    >
      <Label className="field-label">{label}</Label>
      <Input placeholder={placeholder} className="input" />
      <Popover className="max-h-60 w-(--trigger-width) overflow-auto rounded-xl border border-line bg-paper p-1.5 shadow-float">
        <ListBox<PlaceProperties> className="outline-none">
          {({ id, name, kind }) => (
            <ListBoxItem
              id={id}
              textValue={name}
              className="flex cursor-pointer justify-between gap-3 rounded-lg px-3 py-1.5 outline-none data-focused:bg-wash"
            >
              <span lang="sv">{name}</span>
              <span className="text-sm text-muted">{t(`terms.placeKind.${kind}`)}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
