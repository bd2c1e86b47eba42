/** A labelled line, or several, to write in; what is wrong with it is said beneath, in words of our own. */
import type { ReactNode } from "react";
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField,
  type TextFieldProps,
} from "react-aria-components";
import { useFault } from "./faults.ts";

export interface FieldProps extends Omit<TextFieldProps, "children" | "className"> {
  label: string;
  description?: ReactNode;
  /** What stands at the end of the line, such as a button. */
  end?: ReactNode;
  /** Lines; one without. */
  rows?: number;
}

export function Field({ label, description, end, rows, ...field }: FieldProps) {
  const fault = useFault(field.name);
  return (
    <TextField {...field} isInvalid={fault !== undefined} className="block">
      <Label className="field-label">{label}</Label>
      {description !== undefined && (
        <Text slot="description" className="block text-sm text-muted">
          {description}
        </Text>
      )}
      <span className={description === undefined ? "relative block" : "relative mt-1 block"}>
        {rows === undefined ? (
          <Input className={end === undefined ? "input" : "input pr-20"} />
        ) : (
          <TextArea rows={rows} className="input" />
        )}
        {end}
      </span>
      <FieldError className="mt-1 block text-sm font-semibold text-fault">{fault}</FieldError>
    </TextField>
  );
}
