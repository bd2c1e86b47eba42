/** People one under the other, where a table would not fit. */
import { useTranslation } from "react-i18next";
import type { PeopleListProps } from "./people-table.tsx";
import { PersonName, PersonSeen, PersonState } from "./person-marks.tsx";
import { PersonMenu } from "./person-menu.tsx";
import { RoleWords } from "./role-words.tsx";

export function PeopleCards({ people, onAct }: PeopleListProps) {
  const { t } = useTranslation();
  return (
    <ul className="mt-4 border-t border-line">
      {people.map((person) => (
        <li key={person.id} className="space-y-2.5 border-b border-line py-5">
          <div className="flex items-start justify-between gap-4">
            <div className="min-w-0">
              <PersonName person={person} />
            </div>
            <PersonState person={person} />
          </div>
          <RoleWords person={person} />
          <div className="flex flex-wrap items-center justify-between gap-3">
            <p className="tabular text-sm text-muted">
              {t("people.columns.seen")}: <PersonSeen person={person} />
              <br />
              {t("people.columns.secondFactor")}: {t(`people.secondFactor.${person.hasSecondFactor}`)}
            </p>
            <PersonMenu person={person} onAct={onAct} />
          </div>
        </li>
      ))}
    </ul>
  );
}
