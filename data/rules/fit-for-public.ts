/**
 * Words that the public never gets: labels on places, drug trade and its roles, networks, and where
 * watching is thin (the list is the product's rule on privacy; a publisher's look comes on top).
 */

const UNFIT: readonly RegExp[] = [
  /(?<!\p{L})ÖDS(?!\p{L})/u,
  /öpp(?:en|na)\s+drogscen/iu,
  /drogscen/iu,
  /brottsutsatt|särskilt utsatt|utsatt(?:a)? område|riskområde/iu,
  /narkotika|droghandel|drogförsälj|langar|langning/iu,
  /(?<!\p{L})(?:köpare|säljare|säljer|köper)/iu,
  /rekryter/iu,
  /(?<!\p{L})gäng|kriminell|kriminalitet/iu,
  /nationalitet|etnisk/iu,
  /kamer[ao]/iu,
  /(?<!\p{L})kl(?:ockan|\.)?\s*\d{1,2}/iu,
  /(?<!\d)\d{1,2}[.:]\d{2}(?!\d)/u,
  // Which evenings somebody is there also says which ones nobody is; a recurrence is kept from the public, too.
  /(?<!\p{L})(?:mån|tis|ons|tors|fre|lör|sön)da(?:g|r)/iu,
  /kväll|nattetid|(?<!\p{L})nätter|(?<!\p{L})helger/iu,
];

/** Whether a text may stand before the public as it is. */
export const fitForPublic = (text: string): boolean => !UNFIT.some((words) => words.test(text));
