/** Whether an address of mail is a function's: what the public tells goes to no person's own mailbox; pure. */
import { personalData } from "./person-guard.ts";
import { isGivenInMail, isOnlyGivenInMail, isPatronymic, isSurnameInMail } from "./persons/name-lists.ts";

const capitalised = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;

/** How mail writes the letters that it long had none for. */
const plain = (text: string): string =>
  text.toLowerCase().replace(/[åä]/gu, "a").replace(/ö/gu, "o").replace(/é/gu, "e");

/**
 * @param address well-formed, such as `trygghet.sodermalm@stad.example`
 * @param allowed phrases that are names of places and organisations
 * @returns false where what stands before the @ is, or may be, a person's name or number
 */
export function isFunctionAddress(address: string, allowed: readonly string[]): boolean {
  const local = address.slice(0, address.lastIndexOf("@"));
  const known = new Set(allowed.flatMap((phrase) => plain(phrase).match(/[\p{L}]+/gu) ?? []));
  const words = local
    .normalize("NFC")
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "");
  const strange = words.filter((word) => !known.has(plain(word)));
  if (/\d{6}/.test(local)) return false;
  if (strange.some((word) => isOnlyGivenInMail(word) || isPatronymic(word))) return false;
  const isNamed = words.some((word, at) => {
    const next = words[at + 1] ?? "";
    // Either way round, and by an initial: "bjorn.borg", "borg.bjorn", "b.borg".
    const isGiven = (one: string) => isGivenInMail(one) || one.length === 1;
    const isSurname = (one: string) => one.length > 2 && isSurnameInMail(one) && !known.has(plain(one));
    return (isGiven(word) && isSurname(next)) || (isSurname(word) && isGiven(next));
  });
  return !isNamed && personalData(words.map(capitalised).join(" "), allowed).length === 0;
}
