/** A text of the document to write anew; Enter saves, since a plan's texts have no lines of their own. */
import { Label, TextArea, TextField } from "react-aria-components";

interface TextBoxProps {
  label: string;
  value: string;
  maxLength: number;
  rows?: number;
  isFirst?: boolean;
  onChange: (value: string) => void;
}

export function TextBox({ label, value, maxLength, rows = 4, isFirst = false, onChange }: TextBoxProps) {
  return (
    <TextField
      value={value}
      onChange={onChange}
      maxLength={maxLength}
      // The editor was opened to write in it.
      autoFocus={isFirst}
      lang="sv"
      className="block"
    >
      <Label className="field-label">{label}</Label>
      <TextArea
        rows={rows}
        className="input"
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
    </TextField>
  );
}
