/** One of a few, with its label and what is wrong with it. */
import { useId } from "react";
import { useFault } from "#client/ui/faults.ts";

interface ChoiceProps {
  id: string;
  name: string;
  label: string;
  value: string;
  options: readonly { value: string; words: string }[];
  onChange: (value: string) => void;
}

export function Choice({ id, name, label, value, options, onChange }: ChoiceProps) {
  const fault = useFault(name);
  const faultId = useId();
  return (
    <div>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        className="input mt-1"
        {...(fault === undefined ? {} : { "aria-invalid": true, "aria-describedby": faultId })}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
      {fault !== undefined && (
        <p id={faultId} className="mt-1 text-sm font-semibold text-fault">
          {fault}
        </p>
      )}
    </div>
  );
}
