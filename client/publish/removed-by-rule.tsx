/** What stays inside as a whole, rule by rule; each rule's own unfold. */
import { useTranslation } from "react-i18next";
import type { Beside } from "./beside.ts";
import { MarkedWords } from "./marked-words.tsx";
import { Unfold } from "./unfold.tsx";

export function RemovedByRule({ groups }: { groups: Beside["others"] }) {
  const { t } = useTranslation();
  return groups.map(({ rule, removed }) => (
    <Unfold
      key={rule}
      className="border-b border-line py-2"
      summary={
        <>
          <span className="font-semibold">{t(`publish.rule.${rule}.title`)}</span> ({removed.length})
          <span className="text-muted"> – {t(`publish.rule.${rule}.why`)}</span>
        </>
      }
    >
      <ul className="mt-1 space-y-1 pl-4 text-sm">
        {removed.map(({ noun, id, field, values, words }) => (
          <li key={`${noun} ${id} ${field ?? "*"}`} className="break-words">
            <span className="text-muted">{t(`publish.noun.${noun}`)}: </span>
            <MarkedWords text={values.join(" · ")} words={words} />
          </li>
        ))}
      </ul>
    </Unfold>
  ));
}
