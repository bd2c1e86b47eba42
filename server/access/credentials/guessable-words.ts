/** Swedish words that passwords are so often built on that they add nothing to one. */

/** The service's own words come first: whoever guesses passwords here begins with them. */
const SERVICE =
  "platsplan plats plan handlingsplan åtgärdsplan trygghet trygg brott brottsförebyggande polis";

/**
 * Picked by hand, for no Swedish list of common passwords is to be had offline: what changes with the
 * calendar (and so satisfies rules on changing passwords), the largest municipalities, the best known clubs,
 * and the words that top every published list of Swedish passwords.
 */
const COMMON = [
  "sommaren sommar hösten höst vintern vinter våren vår påsk midsommar julafton jul nyår semester",
  "januari februari mars april maj juni juli augusti september oktober november december",
  "måndag tisdag onsdag torsdag fredag lördag söndag",
  "stockholm göteborg malmö uppsala linköping örebro västerås helsingborg norrköping jönköping umeå lund",
  "borås huddinge eskilstuna nacka halmstad gävle södertälje sundsvall växjö karlstad haninge kristianstad",
  "sverige svensk södermalm norrmalm östermalm kungsholmen kommun kommunen stadsdel stad region",
  "hammarby djurgården aik malmöff ifkgöteborg frölunda färjestad brynäs modo",
  "lösenord lösen hemligt hemlig password welcome välkommen admin administrator inloggning logga",
  "hejsan hejhej hej tjena älskar kärlek mamma pappa sötnos gullet hästar katten hunden fotboll hockey",
];

/** Letters without their marks, as they are typed by whoever takes å, ä and ö for trouble. */
function plain(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "");
}

/** Each word in lower case, followed by its spelling without å, ä and ö where that differs. */
export function withPlainSpelling(words: readonly string[]): string[] {
  return [...new Set(words.flatMap((word) => [word.toLowerCase(), plain(word.toLowerCase())]))];
}

/** The most guessed first. */
export const GUESSABLE_WORDS: readonly string[] = withPlainSpelling(
  [SERVICE, ...COMMON].flatMap((line) => line.split(" ")),
);
