/** People side by side, where there is room for a table. */
import { useTranslation } from "react-i18next";
import type { Person } from "#data/schema/account.ts";
import { PersonName, PersonSeen, PersonState } from "./person-marks.tsx";
import { type PersonAction, PersonMenu } from "./person-menu.tsx";
import { RoleWords } from "./role-words.tsx";

const COLUMNS = ["name", "roles", "secondFactor", "seen", "state"] as const;

export interface PeopleListProps {
  people: readonly Person[];
  onAct: (person: Person, action: PersonAction) => void;
}

export function PeopleTable({ people, onAct }: PeopleListProps) {
  const { t } = useTranslation();
  return (
    <table className="tabular mt-4 w-full">
      <thead className="text-sm text-muted">
        <tr className="border-b border-line">
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className="py-2 pr-5 text-left font-semibold whitespace-nowrap">
              {t(`people.columns.${column}`)}
            </th>
          ))}
          <th scope="col">
            <span className="sr-only">{t("people.columns.actions")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id} className="border-b border-line align-top">
            <th scope="row" className="max-w-72 py-3.5 pr-5 text-left">
              <PersonName person={person} />
            </th>
            <td className="py-3.5 pr-5">
              <RoleWords person={person} />
            </td>
            <td className="py-3.5 pr-5">{t(`people.secondFactor.${person.hasSecondFactor}`)}</td>
            <td className="py-3.5 pr-5 whitespace-nowrap">
              <PersonSeen person={person} />
            </td>
            <td className="py-3.5 pr-5">
              <PersonState person={person} />
            </td>
            <td className="py-2.5 text-right">
              <PersonMenu person={person} onAct={onAct} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
