/** One of a few, by its label, as it stands in an editor. */
import { useId } from "react";

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value | "";
  /** What stands there where nothing is chosen; none where something always is. */
  nothing?: string;
  choices: readonly { value: Value; words: string }[];
  isFirst?: boolean;
  isLabelHidden?: boolean;
  onChoose: (value: Value | null) => void;
}

export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, value, nothing, choices, isFirst = false, isLabelHidden = false, onChoose } = props;
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className={isLabelHidden ? "sr-only" : "field-label"}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        // biome-ignore lint/a11y/noAutofocus: the editor was opened to choose here.
        autoFocus={isFirst}
        onChange={(event) =>
          onChoose(choices.find((choice) => choice.value === event.target.value)?.value ?? null)
        }
        className="input"
      >
        {nothing !== undefined && <option value="">{nothing}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
      </select>
    </div>
  );
}
