/** One thing that stays inside: what it is, as those inside see it, and by which rule. */
import { useTranslation } from "react-i18next";
import type { Removal } from "#data/schema/publish-rule.ts";
import { MarkedWords } from "./marked-words.tsx";
import { useFieldName } from "./use-field-name.ts";

export function RemovalItem({ removal: { noun, field, values, rule, words } }: { removal: Removal }) {
  const { t } = useTranslation();
  const fieldName = useFieldName();
  return (
    <li className="border-l-2 border-line pl-3">
      <p className="text-sm">
        <span className="font-semibold">{t(`publish.rule.${rule}.title`)}</span>
        <span className="text-muted">{` – ${t(`publish.rule.${rule}.why`)}`}</span>
      </p>
      <p className="text-sm break-words">
        <span className="text-muted">{field === null ? t(`publish.noun.${noun}`) : fieldName(field)}: </span>
        <MarkedWords text={values.join(" · ")} words={words} />
      </p>
    </li>
  );
}
