/** Words to filter by: the filter follows when the typing pauses. */
import { useEffect, useId, useRef, useState } from "react";

/** Milliseconds; shorter asks for every letter, longer feels slow. */
const PAUSE_MS = 400;

interface WordsFieldProps {
  label: string;
  value: string | undefined;
  onChange: (words: string | undefined) => void;
}

export function WordsField({ label, value, onChange }: WordsFieldProps) {
  const id = useId();
  /** What is being typed; null while the address says it. */
  const [draft, setDraft] = useState<string | null>(null);
  const latest = useRef(onChange);
  latest.current = onChange;

  useEffect(() => {
    const words = draft?.trim();
    if (words === undefined || words === (value ?? "")) return;
    const timer = setTimeout(() => latest.current(words === "" ? undefined : words), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft, value]);

  return (
    <div>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <input
        id={id}
        type="search"
        maxLength={200}
        value={draft ?? value ?? ""}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={() => {
          if (draft !== null) onChange(draft.trim() === "" ? undefined : draft.trim());
          setDraft(null);
        }}
        className="input"
      />
    </div>
  );
}
