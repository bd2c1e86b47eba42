/** What tells which column a text belongs to: one readable table of words and weights. Pure. */
import type { Column } from "#data/schema/plan-row.ts";

interface Cue {
  columns: readonly Column[];
  /** Whether the words must begin the cell, be all of it, or may stand anywhere in the line. */
  where: "start" | "whole" | "anywhere";
  words: RegExp;
  /** In the unit that all scores share: 1 makes the one about three times as likely as the other. */
  weight: number;
  /** Why the words speak for the column. */
  why: string;
}

const MONTH =
  "(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|apr|jun|jul|aug|sept?|okt|nov|dec)";
const SEASON = "(?:vår(?:en)?|höst(?:en)?|sommar(?:en)?|vinter(?:n)?)";

export const CUES: readonly Cue[] = [
  {
    columns: ["when"],
    where: "start",
    words: new RegExp(
      `^(?:linjearbete|linjeverksamhet|löpande|regelbundet|kontinuerligt|vid behov|pågående arbete|årshjul|senast|slutet|färdigt|datum|start(?=\\s|$)|varje (?:vecka|månad|år|termin|kvartal)|under (?:året|hela|\\d{4}|${SEASON})|(?:sen |tidig )?${SEASON}(?=[\\s./,]|$)|${MONTH}(?=[\\s./,-]|$)|från (?:och med )?${MONTH}|kvartal|tertial|halvår|dygnet runt)`,
      "i",
    ),
    weight: 3,
    why: "a time, a season or a habit opens the cell",
  },
  {
    columns: ["when"],
    where: "start",
    words:
      /^(?:(?:\d{1,2}(?:-\d{1,2})?|en|två|tre|fyra|fem|sex) ?(?:ggr|gång(?:er)?)(?=[\s/,.]|$)|20\d\d(?:[\s–-]?20\d\d|-\d\d(?:-\d\d)?)?(?=[\s,.]|$)|\d{1,2}\/\d{1,2}(?=\s|$))/i,
    weight: 2.5,
    why: "a count of times, a year, a span or a date opens the cell",
  },
  {
    columns: ["when"],
    where: "start",
    words: new RegExp(`^\\d{1,2}\\.? ${MONTH}`, "i"),
    weight: 3,
    why: "a day of a month opens the cell",
  },
  {
    columns: ["when"],
    where: "anywhere",
    words: new RegExp(
      `(?:^|[\\s(-])(?:20\\d\\d|${MONTH}|per (?:år|månad|termin|vecka)|/(?:månad|termin|år)|${SEASON}|året)(?=[\\s.,)-]|$)`,
      "i",
    ),
    weight: 0.5,
    why: "a time is named",
  },
  {
    columns: ["who"],
    where: "start",
    words:
      /^(?:polis(?:en)?(?=[\s,.]|$)|lpo(?=\s)|sdf(?=[\s,]|$)|förvaltningen(?=[\s,]|$)|stadsdelsförvaltningen(?=[\s,]|$)|socialtjänst(?:en)?(?=[\s,]|$)|\S*kontoret(?=[\s,]|$)|skol(?:a|an|or|orna)(?=[\s,]|$)|rektor(?=[\s,]|$)|enhet(?:en|er|erna)?(?= )|enh\.?(?= )|avd(?:elning(?:en|schef(?:er)?)?)?\.?(?=[\s,]|$)|bitr\.? |\S*samordnare(?=[\s,]|$)|\S*chef(?:er)?(?=[\s,]|$)|(?:\S+ ?)?arbetsgrupp(?:en)?(?=[\s,.]|$)|socialsekreterare|stadsmiljö|(?:\S+)?ansvarig(?:a)?(?=[\s,]|$)|utförare(?=[\s,]|$)|beställar\S+|\S+team(?:et)?(?=[\s,]|$)|\S+styrgrupp|fastighetsägar\S*|samtliga arbetsgr\S+|controller)/i,
    weight: 2.2,
    why: "an organisation or a function opens the cell",
  },
  {
    columns: ["who"],
    where: "anywhere",
    words:
      /(?:ansvar(?:ar|ig|iga)?|leds(?= av|$)|leder|sammankallande|samordnare|enhetschef|projektchef|\Schef(?:er)?|controller|strateg|gruppledare|koordinator|enheten)(?=[\s,.]|$)/i,
    weight: 0.8,
    why: "a function is named, or who answers or leads",
  },
  {
    columns: ["followUp", "status"],
    where: "start",
    words:
      /^(?:genomför(?:t|d|da|ts|des|s|andet)?(?=[\s.,]|$)|åtgärd(?:en)? (?:har )?genomför|påbörja[td]|pågår|pågående[.,]|ej (?:påbörja|genomför)|delvis genomför|borttag(?:et|en)|avsluta[td]|inställ[td]|inplanera[td]|kunde (?:ej|inte)|har (?:ej |inte )?(?:genomförts|påbörjats|varit)|klart (?:i|och)|redovisas|uppskattat)/i,
    weight: 2.5,
    why: "what became of it opens the cell",
  },
  {
    columns: ["followUp"],
    where: "start",
    words: /^(?:under året har|mötet |inbjudan|arbetsgruppen har|förvaltningen har|det (?:har|kom) )/i,
    weight: 1,
    why: "a tale of what was done opens the cell",
  },
  {
    columns: ["followUp", "status"],
    where: "anywhere",
    words:
      /(?:enligt plan(?:ering)?|fortsätter|(?:har|blev|är) (?:\S+ )?(?:genomförts|genomfört|genomförd|påbörjat|inställt|klart?)|genomfördes|redovisas|redovisning|verksamhetsberättelsen)(?=[\s,.]|$)/i,
    weight: 0.8,
    why: "something went as planned, goes on, or is reported",
  },
  {
    columns: ["cause"],
    where: "start",
    words:
      /^(?:behov(?: av| finns)?|brist(?:ande)?(?= )|det (?:finns|saknas|är|kan)|okunskap|kunskap(?:en|snivån)|svårigheter|låg |avsaknad|orsak(?:en|erna)|beror|enkelt att|rädsla|utsatthet|i senaste|statistik|platsen |enligt lägesbild)(?=[\s,]|$)?/i,
    weight: 1.2,
    why: "a lack, a need or a circumstance opens the cell",
  },
  {
    columns: ["measure"],
    where: "start",
    words:
      /^(?:utveckla|fortsatt|genomföra|skapa |dialog |samverka|informera|information |kunskapshöjande|(?:fysisk|social|polisiär|polisär|kommunikations|platsaktiver)\S*|kartläggning(?= med)|översyn|ta fram|ta del|implementer\S+|upprätta|anordna|besöka|erbjuda|vid behov genomföra|utforska|undersöka|uppmärksamma|aktivering|arbete enligt|informera om|föra diskussion|planera|trygghetsvandring|utsättning\S*|fältarbet\S*)(?=[\s,-]|$)/i,
    weight: 1.2,
    why: "what is to be done opens the cell",
  },
  {
    columns: ["goal"],
    where: "start",
    words:
      /^(?:att (?:nå|barn|unga|i ett|särskilt|\S+ ska)|öka(?:d|t)?(?=[ /])|\/?minska|minskad|förbättrad|genom att|andelen?|antalet?|målet (?:är|med)|att (?=\S))/i,
    weight: 1.2,
    why: "an aim opens the cell",
  },
  {
    columns: ["comment"],
    where: "start",
    words:
      /^(?:det (?:som|fanns|blev|kom|förelåg)|om |på (?:grund|höst|vår)|oklart|önskemål|stabilt|samtlig|frågan|samtal|kan vara|möte[nt] |arbetet |föreningen |åtgärden är|planerade|under 20\d\d kommer)/i,
    weight: 1.2,
    why: "a remark on how it went opens the cell",
  },
  {
    columns: ["comment", "followUp", "cause", "measure", "goal"],
    where: "anywhere",
    words: /\p{Ll}\.$/u,
    weight: 0.5,
    why: "a sentence ends: problems, times and functions are mostly named without one",
  },
  {
    columns: ["comment", "goal", "followUp", "status"],
    where: "whole",
    words: /^(?:\S+\s+){0,3}\S*[^.!?\s]$/u,
    weight: -1.2,
    why: "a few words without a full stop are a name, a time or a function, and no remark",
  },
  {
    columns: ["problem"],
    where: "whole",
    words: /^(?:\p{Lu}\S*)(?:\s+\S+){0,3}$/u,
    weight: 0.5,
    why: "a few words without a full stop name what the row is about",
  },
  {
    columns: ["goal"],
    where: "anywhere",
    words: /(?:^|\s)har (?:\S+ ){0,2}\S+(?:at|it|ts)(?=[\s.,]|$)/i,
    weight: -0.8,
    why: "what has been done is told, not aimed at",
  },
  {
    columns: ["measure"],
    where: "anywhere",
    words: /(?:^|\s)bör (?:\S+ )?\S+s(?=\s|$)/i,
    weight: 0.8,
    why: "something ought to be done",
  },
  {
    columns: ["problem"],
    where: "start",
    words: /^(?:\S+ ){0,3}\S*(?:torg(?:et)?|park(?:en)?|gatan|sjukhusområde|centrum)(?=[\s,/]|$)|\(ÖDS\)/,
    weight: 1,
    why: "a place opens the cell",
  },
];

/** What the numbered lists of a plan begin with. */
const NUMBER = /^\d{1,2}[.)]\s*/;

/** How much a line's words speak for each column. */
export function cueScores(
  text: string,
  { opens, isWhole }: { opens: boolean; isWhole: boolean },
): Partial<Record<Column, number>> {
  const scores: Partial<Record<Column, number>> = {};
  const own = text.replace(NUMBER, "");
  for (const cue of CUES) {
    if ((cue.where === "start" && !opens) || (cue.where === "whole" && !isWhole)) continue;
    if (!cue.words.test(own)) continue;
    for (const column of cue.columns) scores[column] = (scores[column] ?? 0) + cue.weight;
  }
  return scores;
}
