/** Which places a row is about: what its problem names, made more exact by its cause and its measure. Pure. */
import type { Derived, DerivedPlace } from "#data/schema/derived.ts";
import type { Column, PlanRow } from "#data/schema/plan-row.ts";
import { basis, derive, firstOfEach } from "./basis.ts";
import { type Mention, placeMentions } from "./place-mentions.ts";
import type { PlaceNames } from "./place-names.ts";
import { plainText } from "./plain-text.ts";
import { spotOf } from "./spots.ts";
import { unknownPlaces } from "./unknown-places.ts";

type Place = Derived<DerivedPlace>;

const known = ({ known: { place }, words, generic }: Mention, from: Column, spot: string | null): Place =>
  derive(
    { place: place.id, name: words, spot },
    basis(from, words),
    from === "problem" && !generic ? "certain" : "likely",
  );

/** A site whose heading goes on to a part of it is that part. */
function inProblem(text: string, mentions: readonly Mention[], names: PlaceNames): Place[] {
  const sites = mentions.filter((one) => one.known.level !== "spot");
  const spots = mentions.filter((one) => one.known.level === "spot" && !one.generic);
  const places = sites.flatMap((site, at) => {
    const within = spotOf(text, site, sites[at + 1], names);
    const named = spots.filter((one) => one.known.place.parent === site.known.place.id);
    if (named.length > 0) return [];
    if (within.spot !== null) return [known(within.spot, "problem", null)];
    return [known(site, "problem", within.words)];
  });
  return [...places, ...spots.map((spot) => known(spot, "problem", null))];
}

type Besides = Extract<Column, "cause" | "measure" | "when">;

/** What another column names, but for the sites that the problem names a part of. */
function mentioned(row: PlanRow, column: Besides, names: PlaceNames, problem: readonly Place[]): Mention[] {
  const parents = new Set(
    problem.flatMap(({ value }) =>
      value.place === null ? [] : (names.byId.get(value.place)?.place.parent ?? []),
    ),
  );
  return placeMentions(plainText(row[column]?.text ?? ""), names).filter(
    ({ known: { place, level } }) => level === "area" || !parents.has(place.id),
  );
}

/**
 * The places of a row.
 *
 * A cause says where in an area it is; a measure that names sites is about those and not about the
 * others that its problem names; a spot in either is added to its site.
 *
 * @param asksForPlace whether the tab is about places, so that an unknown name in a problem is one
 */
export function placesOf(row: PlanRow, names: PlaceNames, asksForPlace: boolean): Place[] {
  const text = plainText(row.problem?.text ?? "");
  const named = placeMentions(text, names);
  const problem = inProblem(text, named, names);
  const level = (one: Place) =>
    one.value.place === null ? null : (names.byId.get(one.value.place)?.level ?? null);
  const areas = problem.filter((one) => level(one) === "area");
  const sites = problem.filter((one) => level(one) !== "area");

  const measure = mentioned(row, "measure", names, problem);
  const namesSites = measure.some((one) => one.known.level === "site");
  const cause = sites.length > 0 || namesSites ? [] : mentioned(row, "cause", names, problem);
  const unknown = asksForPlace
    ? unknownPlaces(
        text,
        named.map(({ words, index }) => ({ text: words, index })),
      ).map((piece) =>
        derive({ place: null, name: piece.text, spot: null }, basis("problem", piece.text), "doubtful"),
      )
    : [];
  return firstOfEach(
    [
      ...areas,
      ...(namesSites ? [] : sites),
      ...cause.map((one) => known(one, "cause", null)),
      ...measure.map((one) => known(one, "measure", null)),
      ...mentioned(row, "when", names, problem).map((one) => known(one, "when", null)),
      ...unknown,
    ],
    ({ value }) => value.place ?? `? ${value.name}`,
  );
}
