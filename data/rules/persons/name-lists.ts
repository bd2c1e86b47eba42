/** Whether a word is a name that people in Sweden have, whatever its case, accents and genitive. */
import givenNames from "#data/names/given-names.json" with { type: "json" };
import surnames from "#data/names/surnames.json" with { type: "json" };
import { rememberedByText } from "#data/rules/vocabulary/remembered-by-text.ts";
import { NameListFile } from "#data/schema/name-list.ts";

const ACCENTS = /[\u0300-\u0307\u0309\u030b-\u036f]/g;

/** Lower case and without accents; å, ä and ö are letters of their own. */
const fold = (word: string): string =>
  word.toLowerCase().normalize("NFD").replace(ACCENTS, "").normalize("NFC");

function namesOf(file: NameListFile, kind: NameListFile["lists"][number]["kind"]): ReadonlySet<string> {
  const names = file.lists.filter((list) => list.kind === kind).flatMap((list) => list.names.split(" "));
  return new Set(names.map(fold));
}

const given = NameListFile.parse(givenNames);
const SWEDISH = namesOf(given, "swedish");
const FOREIGN = namesOf(given, "foreign");
const SURNAMES = namesOf(NameListFile.parse(surnames), "swedish");

/** How Swedish surnames end, and those of some others, by ends that no ordinary word has. */
const SURNAME =
  /\p{L}(?:sson|sdotter|ström|berg|lund|gren|qvist|kvist|quist|stedt|städt|feldt?|dahl|hielm|hjelm|sköld|crona|wall|ović|ovic|ević|evic|[ewn]ski|oğlu|oglu|zadeh|pour|escu)$/u;

/** Given names that are Swedish words too, or months: a name only beside a surname or a function. */
const WORDS = new Set(
  `agne ana april asp august aurora bella ben bert bo björn bror celine dag dante del dick edit else enar engla
  even folke frank fred freja frej hans harry hall inga inge ivar jack jean juni kai kalle kari kim klara knut li
  lilly linda linn liv livia lo lova love lowe lucia luna lykke mark mars max may maj milan mina mio morgan my
  neo noa nour nova ola ole otto per ragnar rita rosa rose rut saga said sally sam siv sol stella sten stig sune
  svea sven ted thi tim tom tor tora tova tore tove ture ulla urban uno vega vide viking ville vincent viola`.split(
    /\s+/,
  ),
);

const MONTHS = new Set(["april", "maj", "juni", "augusti", "may", "june"]);

/** Whether a given name is what a month is called. */
export const isMonth = (word: string): boolean => MONTHS.has(word.toLowerCase());

/** A word as it may stand in a list: itself, and without the s of a genitive. */
function formsOf(word: string): string[] {
  const folded = fold(word);
  return folded.length > 3 && folded.endsWith("s") ? [folded, folded.slice(0, -1)] : [folded];
}

const isIn = (names: ReadonlySet<string>, word: string): boolean =>
  formsOf(word).some((form) => names.has(form));

/** "AnnSofie" → Ann, Sofie; "Ann-Sofie" → Ann, Sofie. */
const partsOf = (word: string): string[] => word.split(/-|(?<=\p{Ll})(?=\p{Lu})/u);

/** Whether a word, or a part of a double one, is a given name of any list. */
export const isGivenName = rememberedByText(
  (word): boolean =>
    isIn(SWEDISH, word) ||
    isIn(FOREIGN, word) ||
    (/[\p{Ll}-]\p{Lu}/u.test(word) &&
      partsOf(word).some((part) => isIn(SWEDISH, part) || isIn(FOREIGN, part))),
);

/** Whether all that a word says is a common Swedish given name, and nothing else in Swedish. */
export const isOnlyGivenName = (word: string): boolean =>
  partsOf(word).every((part) => isIn(SWEDISH, part) && !formsOf(part).some((form) => WORDS.has(form)));

/** Whether a given name is a Swedish word as well. */
export const isAlsoWord = (word: string): boolean => formsOf(word).some((form) => WORDS.has(form));

/** Whether a word is a surname that is common, or is made like one. */
export const isSurname = rememberedByText((word): boolean =>
  partsOf(word).some((part) => isIn(SURNAMES, part) || formsOf(part).some((form) => SURNAME.test(form))),
);

/** Whether nothing but a surname ends so: "Exempelsson". */
export const isPatronymic = (word: string): boolean =>
  formsOf(word).some((form) => /\p{L}{2}sson$/u.test(form));

/** How mail writes names: "björn" is "bjorn" there, and for some "bjoern". */
const inMail = (word: string): string[] => {
  const folded = fold(word);
  const plain = folded.replace(/[åä]/gu, "a").replace(/ö/gu, "o");
  return [folded, plain, folded.replace(/å/gu, "aa").replace(/ä/gu, "ae").replace(/ö/gu, "oe")];
};
const mailSet = (names: Iterable<string>): ReadonlySet<string> => new Set([...names].flatMap(inMail));
const MAIL_GIVEN = mailSet([...SWEDISH, ...FOREIGN]);
const MAIL_SURNAMES = mailSet(SURNAMES);
const MAIL_WORDS = mailSet(WORDS);
/** The ends of surnames, as mail writes them. */
const MAIL_SURNAME =
  /\p{L}(?:strom|stroem|sjo|sjoe|skold|skoeld|stad[th]?|ovic|evic|[ewn]ski|oglu|zadeh|pour|escu)$/u;

/** Whether a word of an address of mail is a given name: with a surname beside it, or by itself. */
export const isGivenInMail = (word: string): boolean => MAIL_GIVEN.has(word.toLowerCase());
export const isOnlyGivenInMail = (word: string): boolean =>
  isGivenInMail(word) && !MAIL_WORDS.has(word.toLowerCase()) && word.length > 2;
export const isSurnameInMail = (word: string): boolean =>
  MAIL_SURNAMES.has(word.toLowerCase()) || MAIL_SURNAME.test(word.toLowerCase()) || isSurname(word);
