/** What is wrong with a form's fields: for the summary above them, and beside each. */
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { SummaryItem } from "./error-summary.tsx";
import type { Faults } from "./faults.ts";

interface FieldErrors {
  items: readonly SummaryItem[];
  faults: Faults;
}

/** How a form names its fields and what is wrong with them. */
interface FormWords<Fault> {
  field: (path: string) => string;
  error: (fault: Fault) => string;
}

/**
 * @param errors by the path of the field
 * @param idOf where a field is found from the summary
 */
export function useFieldErrors<Fault>(
  errors: ReadonlyMap<string, Fault>,
  idOf: (path: string) => string,
  words: FormWords<Fault>,
): FieldErrors {
  const { t } = useTranslation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: made anew when the errors are, whatever the words' identity.
  return useMemo(() => {
    const told = [...errors].map(([path, error]) => [path, words.error(error)] as const);
    return {
      items: told.map(([path, said]) => ({ id: idOf(path), label: words.field(path), words: said })),
      faults: Object.fromEntries(told),
    };
  }, [errors, t]);
}
