/** One of a list that must be chosen, in a form: what is wrong with it is said beneath, and the focus comes to it. */
import { useId } from "react";
import { useFault } from "#client/ui/faults.ts";

interface ChosenFieldProps {
  /** As the form and the server name it. */
  name: string;
  label: string;
  nothing: string;
  value: string;
  choices: readonly { value: string; words: string }[];
  onChoose: (value: string) => void;
}

export function ChosenField({ name, label, nothing, value, choices, onChoose }: ChosenFieldProps) {
  const id = useId();
  const fault = useFault(name);
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <select
        id={id}
        name={name}
        value={value}
        lang="sv"
        className="input"
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-fault`}
        onChange={({ target }) => onChoose(target.value)}
      >
        <option value="">{nothing}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
      </select>
      <p id={`${id}-fault`} className="mt-1 text-sm font-semibold text-fault empty:hidden">
        {fault}
      </p>
    </div>
  );
}
