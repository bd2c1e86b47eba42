/** Choose actors by writing a part of a name, of any way in which the plans write it. */
import { type ReactNode, useState } from "react";
import { findActors } from "#client/model/narrow-actors.ts";
import { FindBox } from "#client/ui/find-box.tsx";
import type { ActorSummary } from "#data/schema/actor-answer.ts";
import type { ActorId } from "#data/schema/ids.ts";

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
    <div>
      <FindBox
        label={label}
        placeholder={placeholder}
        text={text}
        onText={setText}
        items={findActors(actors, text).filter(({ id }) => !chosen.includes(id))}
        isInvalid={isInvalid}
        onChoose={({ id }) => {
          setText("");
          onChoose(id);
        }}
      >
        {({ id, name }) => (
          <span className="flex items-baseline gap-3">
            <span lang="sv" className="flex-1">
              {name}
            </span>
            {counts !== undefined && (
              <span className="tabular text-sm text-muted">{counts.get(id) ?? 0}</span>
            )}
          </span>
        )}
      </FindBox>
      {children}
    </div>
  );
}
