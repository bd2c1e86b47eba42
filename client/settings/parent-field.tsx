/** The organisation that an actor is part of: chosen by writing a part of its name. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { findActors } from "#client/model/narrow-actors.ts";
import { useFault } from "#client/ui/faults.ts";
import { FindBox } from "#client/ui/find-box.tsx";
import { withUnits } from "#data/rules/actor-tree.ts";
import type { ActorSummary } from "#data/schema/actor-answer.ts";
import type { ActorId, DistrictId } from "#data/schema/ids.ts";
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
  const offered = text === nameOf(value) ? possible : findActors(possible, text);
  return (
    <FindBox
      id={id}
      lang="sv"
      label={t("actorEdit.field.parent")}
      placeholder={t("actorEdit.noParent")}
      text={text}
      onText={(next) => {
        setText(next);
        if (next === "") onChange("");
      }}
      items={offered}
      fault={fault}
      onChoose={(parent) => {
        onChange(parent.id);
        setText(parent.name);
      }}
      onLeave={() => setText(nameOf(value))}
    >
      {({ name }) => <span lang="sv">{name}</span>}
    </FindBox>
  );
}
