/** The people whose name or address holds what was written. */
import type { Person } from "#data/schema/account.ts";

export function narrowPeople(people: readonly Person[], written: string): readonly Person[] {
  const words = written.toLocaleLowerCase("sv").trim();
  return people.filter(({ name, email }) =>
    [name, email].some((text) => text.toLocaleLowerCase("sv").includes(words)),
  );
}

/** How far an account has come; a closed one is closed whatever it was before. */
export const stateOf = ({ isDisabled, isActive }: Person): "closed" | "active" | "invited" =>
  isDisabled ? "closed" : isActive ? "active" : "invited";
