/** A few choices side by side, one of which holds; each may tell how much there is of it. */
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";

interface OneOfProps<Value extends string> {
  label: string;
  value: Value;
  choices: readonly { value: Value; words: string; count: number | null }[];
  onChoose: (value: Value) => void;
}

export function OneOf<Value extends string>({ label, value, choices, onChoose }: OneOfProps<Value>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = choices.find((choice) => keys.has(choice.value));
        if (chosen !== undefined) onChoose(chosen.value);
      }}
      className="flex flex-wrap overflow-hidden rounded-lg border border-line"
    >
      {choices.map((choice) => (
        <ToggleButton
          key={choice.value}
          id={choice.value}
          className="cursor-pointer border-line px-3 py-1 not-first:border-l hover:bg-paper-2 data-focus-visible:outline-2 data-focus-visible:-outline-offset-2 data-focus-visible:outline-accent data-selected:bg-wash data-selected:font-semibold data-selected:text-accent"
        >
          {choice.words} {choice.count !== null && <span className="tabular">{choice.count}</span>}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
