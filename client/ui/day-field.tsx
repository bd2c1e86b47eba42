/** A day, in the browser's own calendar. */
import { useId } from "react";

interface DayFieldProps {
  label: string;
  value: string | undefined;
  onChange: (day: string | undefined) => void;
}

export function DayField({ label, value, onChange }: DayFieldProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <input
        id={id}
        type="date"
        min="2000-01-01"
        max="2099-12-31"
        // While a day is being typed the browser says that there is none; what is typed stays.
        key={value ?? "none"}
        defaultValue={value}
        onChange={(event) => {
          const { value: day, validity } = event.target;
          if (day !== "" && validity.valid) onChange(day);
          else if (day === "" && !validity.badInput) onChange(undefined);
        }}
        className="input"
      />
    </div>
  );
}
