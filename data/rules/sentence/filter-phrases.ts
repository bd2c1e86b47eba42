/** What a filter asks, as parts of a sentence. */
import type { MeasureFilter } from "#data/schema/measure-filter.ts";
import { either } from "./lists.ts";
import type { Names } from "./names.ts";
import type { SentenceWords } from "./words.ts";

export interface FilterPhrases {
  /** "i Södermalm", "med status genomförd", "vid öppna drogscener". */
  phrases: string[];
  /** "där Trafikkontoret ansvarar", "som fortsätter i linjearbetet". */
  clauses: string[];
  /** "målår 2026"; it stands last, after a comma. */
  targetYear: string | null;
}

const isThere = (part: string | null): part is string => part !== null;

export function filterPhrases(filter: MeasureFilter, names: Names, words: SentenceWords): FilterPhrases {
  /** One of the values, in words; null where the field asks nothing. */
  const among = <V>(values: readonly V[] | undefined, name: (value: V) => string): string | null =>
    values?.length ? either(values.map(name), words) : null;
  const told = (values: string | null, tell: (values: string) => string): string | null =>
    values === null ? null : tell(values);
  const { phrase, unknown } = words;
  const years = among(filter.year, String);
  const actors = among(filter.actor, (id) => names.actor(id) ?? unknown.actor);
  const roles = among(filter.role, (role) => words.roleDoes[role]);
  const answers = among(filter.answer, (mark) => words.answer[mark]);
  const does = [roles, answers].filter(isThere);
  return {
    phrases: [
      told(
        among(filter.type, (type) => words.type[type]),
        phrase.type,
      ),
      told(
        among(filter.district, (id) => names.district(id) ?? unknown.district),
        phrase.district,
      ),
      told(
        among(filter.place, (id) => names.place(id) ?? unknown.place),
        phrase.place,
      ),
      told(
        among(filter.area, (area) => words.area[area]),
        phrase.area,
      ),
      told(
        among(filter.placeKind, (kind) => words.placeKind[kind]),
        phrase.placeKind,
      ),
      filter.openDrugScene === undefined ? null : words.openDrugScene[filter.openDrugScene ? "yes" : "no"],
      told(
        among(filter.status, (status) => words.status[status]),
        phrase.status,
      ),
      told(
        among(filter.season, (season) => words.season[season]),
        phrase.season,
      ),
      told(years, (text) => words.inPlans(text, filter.year?.length ?? 0)),
    ].filter(isThere),
    clauses: [
      told(
        among(filter.causeType, (type) => words.causeType[type]),
        words.causeLiesWith,
      ),
      actors === null && does.length === 0
        ? null
        : words.actorDoes(actors, does.length === 0 ? null : does.join(` ${words.and} `)),
      told(
        among(filter.continuesIn, (where) => words.continuesIn[where]),
        words.goesOn,
      ),
      told(
        among(filter.finding, (mark) => words.finding[mark]),
        words.checkSees,
      ),
    ].filter(isThere),
    targetYear: told(among(filter.targetYear, String), words.targetYear),
  };
}
