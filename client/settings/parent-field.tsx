/** The organisation that an actor is part of: chosen by writing a part of its name. */
import { useState } from "react";
import { ComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { narrowActors } from "#client/model/narrow-actors.ts";
import { useFault } from "#client/ui/faults.ts";
import { withUnits } from "#data/rules/actor-tree.ts";
import type { ActorSummary } from "#data/schema/actor-answer.ts";
import { ActorId, type DistrictId } from "#data/schema/ids.ts";
import { useDistricts } from "./use-districts.ts";

interface ParentFieldProps {
  id: string;
  actors: readonly ActorSummary[];
  /** The actor itself; null for a new one. */
  self: ActorId | null;
  /** Who owns the actor. */
  district: DistrictId | null;
  value: ActorId | "";
  onChange: (parent: ActorId | "") => void;
}

export function ParentField({ id, actors, self, district, value, onChange }: ParentFieldProps) {
  const { t } = useTranslation();
  const fault = useFault("parent");
  const { all } = useDistricts();
  const nameOf = (actor: ActorId | ""): string => actors.find((one) => one.id === actor)?.name ?? "";
  const [text, setText] = useState(nameOf(value));
  const cities = new Set(all.filter(({ isCity }) => isCity).map((city) => city.id));
  // Neither the actor nor what is part of it can hold it.
  const below = self === null ? new Set<ActorId>() : withUnits(actors, self);
  const possible = actors.filter(
    (one) => !below.has(one.id) && (cities.has(one.district) || one.district === district),
  );
  // What is chosen is no word to search by.
  const offered = text === nameOf(value) ? possible : narrowActors(possible, text);
  return (
    <ComboBox
      id={id}
      items={offered}
      inputValue={text}
      onInputChange={(next) => {
        setText(next);
        if (next === "") onChange("");
      }}
      selectedKey={value === "" ? null : value}
      onSelectionChange={(key) => {
        if (key === null) return;
        const parent = ActorId.parse(key);
        onChange(parent);
        setText(nameOf(parent));
      }}
      onBlur={() => setText(nameOf(value))}
      menuTrigger="focus"
      isInvalid={fault !== undefined}
      validationBehavior="aria"
    >
      <Label className="font-semibold">{t("actorEdit.field.parent")}</Label>
      <Input lang="sv" placeholder={t("actorEdit.noParent")} className="input mt-1" />
      <FieldError className="mt-1 block text-sm font-semibold text-fault">{fault}</FieldError>
      <Popover className="max-h-60 w-(--trigger-width) overflow-auto rounded-xl border border-line bg-paper p-1.5 shadow-float">
        <ListBox<ActorSummary> className="outline-none">
          {(actor) => (
            <ListBoxItem
              id={actor.id}
              textValue={actor.name}
              lang="sv"
              className="cursor-pointer rounded-lg px-3 py-1.5 outline-none data-focused:bg-wash data-selected:font-semibold"
            >
              {actor.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
