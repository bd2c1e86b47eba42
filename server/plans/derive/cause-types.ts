/** Who offends, what is attacked, where: which side of a crime a cause speaks of (the crime triangle, Brå). Pure. */
import { anyOf, firstWords } from "#data/rules/vocabulary/patterns.ts";
import type { Derived } from "#data/schema/derived.ts";
import type { CauseType } from "#data/schema/plan.ts";
import type { PlanRow } from "#data/schema/plan-row.ts";
import { basis, derive } from "./basis.ts";
import { plainText } from "./plain-text.ts";

const WORDS: readonly (readonly [CauseType, RegExp])[] = [
  [
    "offender",
    anyOf(
      "individuella faktorer",
      "indivudella faktorer",
      "kriminalitet*",
      "kriminell*",
      "missbruk*",
      "rekryter*",
      "förövar*",
      "gärningsper*",
      "våldsutöv*",
      "mäns våld",
      "normbryt*",
      "begå(?:r|tt)? (?:\\p{L}+ )?brott*",
      "skolan som skyddsfaktor",
      "riskfaktor*",
      "unga i riskzon",
      "rappare",
      "utnyttjar",
      "destruktiv*",
      "föräldrastöd",
      "stödbehov hos föräldrar",
      "livsstil*",
    ),
  ],
  [
    "target",
    anyOf(
      "utsatt",
      "utsatta",
      "utsätts",
      "utsatthet*",
      "sårbar*",
      "brottsoffer*",
      "drabbas*",
      "drabbade*",
      "våldsutsatt*",
      "brottsutsatt*",
      "välfärdsbrott*",
      "tillgång till narkotika",
      "tillgången till narkotika",
      "otillåten påverkan",
      "bedrägeri*",
      "rädsla",
      "otrygga för",
      "anmälningsbenägen*",
    ),
  ],
  [
    "place",
    anyOf(
      "platsen",
      "plats(?= (?:på|i|vid))",
      "central plats",
      "torg",
      "torget",
      "parken",
      "gångvägen",
      "hörnet",
      "mörk*",
      "insyn",
      "belysning*",
      "social kontroll",
      "kapabla väktare",
      "samlingspunkt*",
      "öppna ?drog ?scener*",
      "offentliga miljöer",
      "krogtätt",
      "parkering*",
      "lätt att ta sig",
      "köra in och ut",
      "ytor",
      "nattliv",
      "avgränsade platser",
    ),
  ],
];

/** Several where a cause speaks of several. */
export function causeTypesOf(row: PlanRow): Derived<CauseType>[] {
  const text = plainText(row.cause?.text ?? "");
  return WORDS.flatMap(([type, pattern]) => {
    const words = firstWords(text, pattern);
    return words === null ? [] : [derive(type, basis("cause", words), "likely")];
  });
}
