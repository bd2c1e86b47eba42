/** Whom a representative speaks for: chosen by writing a part of the name. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import type { ActorSummary } from "#data/schema/actor-answer.ts";
import { ActorId } from "#data/schema/ids.ts";

interface ActorsFieldProps {
  value: readonly ActorId[];
  onChange: (actors: readonly ActorId[]) => void;
  isMissing: boolean;
}

const namesOf = ({ name, abbreviation, aliases }: ActorSummary): string =>
  [name, abbreviation ?? "", ...(aliases ?? [])].join("\n").toLocaleLowerCase("sv");

export function ActorsField({ value, onChange, isMissing }: ActorsFieldProps) {
  const { t } = useTranslation();
  const { data } = useQuery(queries.actors());
  const [text, setText] = useState("");
  const actors = data?.items ?? [];
  const words = text.toLocaleLowerCase("sv").trim();
  const offered = actors.filter((actor) => !value.includes(actor.id) && namesOf(actor).includes(words));
  const nameOf = (id: ActorId): string => actors.find((actor) => actor.id === id)?.name ?? id;
  return (
    <ComboBox
      items={offered}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      menuTrigger="focus"
      // Nothing is ever taken as it was written; it is what lets Escape close the list for good.
      allowsCustomValue
      isInvalid={isMissing}
      validationBehavior="aria"
      onSelectionChange={(key) => {
        if (key === null) return;
        onChange([...value, ActorId.parse(key)]);
        setText("");
      }}
    >
      <Label className="field-label">{t("people.actor.label")}</Label>
      <Input placeholder={t("people.actor.placeholder")} className="input" />
      {isMissing && <p className="mt-1 text-sm font-semibold text-fault">{t("people.actor.missing")}</p>}
      <ul className="mt-2 flex flex-wrap gap-2 empty:hidden">
        {value.map((id) => (
          <li key={id}>
            <Button
              slot={null}
              aria-label={t("people.actor.remove", { name: nameOf(id) })}
              onPress={() => onChange(value.filter((one) => one !== id))}
              className="inline-flex items-center gap-1.5 rounded-full border border-accent/30 bg-wash px-3 py-1 text-sm font-semibold text-accent hover:border-accent"
            >
              {nameOf(id)}
              <span aria-hidden="true">×</span>
            </Button>
          </li>
        ))}
      </ul>
      <Popover className="max-h-60 w-(--trigger-width) overflow-auto rounded-xl border border-line bg-paper p-1.5 shadow-float">
        <ListBox<ActorSummary> className="outline-none">
          {(actor) => (
            <ListBoxItem
              id={actor.id}
              textValue={actor.name}
              lang="sv"
              className="cursor-pointer rounded-lg px-3 py-1.5 outline-none data-focused:bg-wash"
            >
              {actor.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
