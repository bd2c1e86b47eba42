/** One of a few choices, by its label. */
import { useId } from "react";

interface ChoiceFieldProps<Value extends string> {
  label: string;
  value: Value | "";
  /** What stands there when nothing is chosen; none where something always is. */
  nothing?: string;
  choices: readonly { value: Value; words: string }[];
  onChoose: (value: Value | undefined) => void;
}

export function ChoiceField<Value extends string>({
  label,
  value,
  nothing,
  choices,
  onChoose,
}: ChoiceFieldProps<Value>) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChoose(choices.find((choice) => choice.value === event.target.value)?.value)}
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
