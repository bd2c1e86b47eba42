/**
 * Fields that are sent together; when they are refused, the focus goes to what is wrong.
 *
 * What is wrong goes away as soon as one writes, not when one leaves the field: else the button would
 * move from under the finger that presses it.
 */
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { ErrorNotice } from "./error-notice.tsx";
import { type Faults, FaultsContext, type FieldOf, faultsIn, faultsOf } from "./faults.ts";

type Values = Readonly<Record<string, string>>;

interface FormProps {
  error: Error | null;
  /** What was written, by the fields' names. */
  onSubmit: (values: Values) => void;
  /** What only the view can know to be wrong. */
  check?: (values: Values) => Faults;
  /** Where the server names what is sent otherwise than the form its fields; given once. */
  fieldOf?: FieldOf;
  children: ReactNode;
}

const valuesOf = (form: HTMLFormElement): Values =>
  Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));

const isField = (target: EventTarget): target is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;

export function Form({ error, onSubmit, check = () => ({}), fieldOf, children }: FormProps) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const [faults, setFaults] = useState<Faults>({});
  // Counted, so that a refusal moves the focus also when it says the same as the last.
  const [refusals, setRefusals] = useState(0);
  const refuse = useCallback((found: Faults) => {
    setFaults(found);
    setRefusals((count) => count + 1);
  }, []);
  useEffect(() => {
    if (error !== null) refuse(faultsOf(error, t, fieldOf));
  }, [error, refuse, t, fieldOf]);
  useEffect(() => {
    if (refusals > 0)
      form.current?.querySelector<HTMLElement>("[aria-invalid='true'], [data-error]")?.focus();
  }, [refusals]);
  const isForWhole = error !== null && Object.keys(faultsOf(error, t, fieldOf)).length === 0;
  return (
    <form
      ref={form}
      noValidate
      onInput={({ target }) => {
        if (isField(target)) setFaults(({ [target.name]: _gone, ...rest }) => rest);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        const values = valuesOf(event.currentTarget);
        const found = { ...check(values), ...faultsIn(event.currentTarget, t) };
        if (Object.keys(found).length === 0) onSubmit(values);
        else refuse(found);
      }}
      className="space-y-5"
    >
      {isForWhole && <ErrorNotice error={error} />}
      <FaultsContext value={faults}>{children}</FaultsContext>
    </form>
  );
}
