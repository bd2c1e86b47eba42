import fc from "fast-check";
import { expect, test } from "vitest";
import { movedActors, movedAddress, movedParticipants } from "#data/rules/move-beside.ts";
import { EffortContent, FUNCTION_LENGTH } from "#data/schema/effort.ts";
import { ActorId } from "#data/schema/ids.ts";
import { ViewAddress } from "#data/schema/saved-view.ts";

const NAMES = ["polisen", "polisen-city", "csg", "skolor", "amf"].map((id) => ActorId.parse(id));
const actor = fc.constantFrom(...NAMES);
const anyMove = fc
  .tuple(actor, actor)
  .filter(([from, to]) => from !== to)
  .map(([from, to]) => ({ from, to }));
const duty = fc.constantFrom(null, "enhetschef", "områdespolis", "s".repeat(FUNCTION_LENGTH));
const anyParticipants = fc.uniqueArray(fc.record({ actor, function: duty }), {
  minLength: 1,
  selector: (one) => one.actor,
});

test("after a merge an effort has everyone who came once, and nobody else is another", () => {
  fc.assert(
    fc.property(anyParticipants, anyMove, (participants, move) => {
      const moved = movedParticipants(participants, move);
      const came = participants.map((one) => (one.actor === move.from ? move.to : one.actor));
      expect(moved.map((one) => one.actor)).toEqual([...new Set(came)]);
      expect(EffortContent.shape.participants.safeParse(moved).success).toBe(true);
      const others = participants.filter((one) => one.actor !== move.from && one.actor !== move.to);
      for (const other of others) expect(moved).toContainEqual(other);
      if (others.length === participants.length) expect(moved).toEqual(participants);
    }),
  );
});

test("what both sent, the one that stays sends", () => {
  const [from, to] = [ActorId.parse("polisen-city"), ActorId.parse("polisen")];
  const both = [
    { actor: from, function: "områdespolis" },
    { actor: to, function: "enhetschef" },
  ];
  expect(movedParticipants(both, { from, to })).toEqual([
    { actor: to, function: "områdespolis, enhetschef" },
  ]);
});

test("after a merge a list of actors names each once, and not the one that went", () => {
  fc.assert(
    fc.property(fc.uniqueArray(actor), anyMove, (actors, move) => {
      const moved = movedActors(actors, move);
      expect(moved).not.toContain(move.from);
      expect(new Set(moved)).toEqual(new Set(actors.map((one) => (one === move.from ? move.to : one))));
      expect(new Set(moved).size).toBe(moved.length);
    }),
  );
});

test("an address leads to the actor that stays, and says all else as it did", () => {
  const pair = fc.oneof(
    actor.map((id) => `actor=${id}`),
    fc.constantFrom("status=done", "q=polisen", "q=actor%3Dpolisen", "place=skanstull", "lang=en"),
  );
  const path = fc.oneof(
    fc.constantFrom("/", "/atgarder", "/plats/skanstull"),
    actor.map((id) => `/aktorer/${id}`),
  );
  fc.assert(
    fc.property(path, fc.uniqueArray(pair), anyMove, (page, search, move) => {
      const address = search.length === 0 ? page : `${page}?${search.join("&")}`;
      const moved = movedAddress(address, move);
      expect(ViewAddress.safeParse(moved).success).toBe(true);
      const [before, after] = [address, moved].map((one) => new URL(one, "http://site.invalid"));
      expect(after?.searchParams.getAll("actor")).toEqual(
        movedActors(
          (before?.searchParams.getAll("actor") ?? []).map((id) => ActorId.parse(id)),
          move,
        ),
      );
      expect(after?.pathname).toBe(page === `/aktorer/${move.from}` ? `/aktorer/${move.to}` : page);
      for (const one of ["status", "q", "place", "lang"])
        expect(after?.searchParams.getAll(one)).toEqual(before?.searchParams.getAll(one));
    }),
  );
});
