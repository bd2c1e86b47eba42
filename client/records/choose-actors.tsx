/** Choose actors by writing a part of a name, of any way in which the plans write it. */
import { type ReactNode, useState } from "react";
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { narrowActors } from "#client/model/narrow-actors.ts";
import type { ActorSummary } from "#data/schema/actor-answer.ts";
import { ActorId } from "#data/schema/ids.ts";

interface ChooseActorsProps {
  label: string;
  placeholder: string;
  actors: readonly ActorSummary[];
  /** Not offered again. */
  chosen: readonly ActorId[];
  onChoose: (actor: ActorId) => void;
  /** How many measures each would leave; told beside its name. */
  counts?: ReadonlyMap<unknown, number>;
  isInvalid?: boolean;
  /** Beneath the line: what is chosen, what is wrong. */
  children?: ReactNode;
}

export function ChooseActors(props: ChooseActorsProps) {
  const { label, placeholder, actors, chosen, onChoose, counts, isInvalid = false, children } = props;
  const [text, setText] = useState("");
  return (
    <ComboBox
      items={narrowActors(actors, text).filter(({ id }) => !chosen.includes(id))}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      menuTrigger="focus"
      // Nothing is ever taken as it was written; it is what lets Escape close the list for good.
      allowsCustomValue
      isInvalid={isInvalid}
      validationBehavior="aria"
      onSelectionChange={(key) => {
        if (key === null) return;
        onChoose(ActorId.parse(key));
        setText("");
      }}
    >
      <Label className="field-label">{label}</Label>
      <Input placeholder={placeholder} className="input" />
      {children}
      <Popover className="max-h-60 w-(--trigger-width) overflow-auto rounded-xl border border-line bg-paper p-1.5 shadow-float">
        <ListBox<ActorSummary> className="outline-none">
          {(actor) => (
            <ListBoxItem
              id={actor.id}
              textValue={actor.name}
              className="flex cursor-pointer items-baseline gap-3 rounded-lg px-3 py-1.5 outline-none data-focused:bg-wash"
            >
              <span lang="sv" className="flex-1">
                {actor.name}
              </span>
              {counts !== undefined && (
                <span className="tabular text-sm text-muted">{counts.get(actor.id) ?? 0}</span>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
