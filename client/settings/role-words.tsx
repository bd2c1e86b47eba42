/** Somebody's roles in words, district by district. */
import { useTranslation } from "react-i18next";
import type { Person } from "#data/schema/account.ts";
import { useDistricts } from "./use-districts.ts";
import { useGrantWords } from "./use-grant-words.ts";

export function RoleWords({ person }: { person: Person }) {
  const { t } = useTranslation();
  const { all } = useDistricts();
  const wordsOf = useGrantWords();
  const inDistricts = all.flatMap(({ id, name }) => {
    const given = person.grants.filter(({ district }) => district === id);
    return given.length === 0 ? [] : [{ id, name, words: given.map(wordsOf).join(", ") }];
  });
  return (
    <>
      {inDistricts.length === 0 && !person.hasMore && (
        <span className="text-muted">{t("people.noRoles")}</span>
      )}
      <ul>
        {inDistricts.map(({ id, name, words }) => (
          <li key={id}>
            <span className="font-semibold">{name}:</span> {words}
          </li>
        ))}
      </ul>
      {person.hasMore && <p className="text-sm text-muted">{t("people.more")}</p>}
    </>
  );
}
