/** One of a few, by its label. */
import { useId } from "react";

interface OfChoices<Value extends string> {
  label: string;
  isLabelHidden?: boolean;
  value: Value | "";
  choices: readonly { value: Value; words: string }[];
  /** Whether what it stands in was opened to choose here. */
  isFirst?: boolean;
}

interface ChoiceSelectProps<Value extends string> extends OfChoices<Value> {
  /** What stands there when nothing is chosen; none where something always is. */
  nothing?: string;
  onChoose: (value: Value | null) => void;
}

function ChoiceSelect<Value extends string>(props: ChoiceSelectProps<Value>) {
  const { label, isLabelHidden = false, value, nothing, choices, isFirst = false, onChoose } = props;
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

interface ChoiceFieldProps<Value extends string> extends OfChoices<Value> {
  onChoose: (value: Value) => void;
}

/** Where something always is chosen. */
export function ChoiceField<Value extends string>({ onChoose, ...props }: ChoiceFieldProps<Value>) {
  return (
    <ChoiceSelect
      {...props}
      onChoose={(value) => {
        if (value !== null) onChoose(value);
      }}
    />
  );
}

/** Where nothing may be chosen, too, in words of its own. */
export function OptionalChoiceField<Value extends string>(
  props: ChoiceSelectProps<Value> & { nothing: string },
) {
  return <ChoiceSelect {...props} />;
}
