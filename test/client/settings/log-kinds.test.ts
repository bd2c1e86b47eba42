import { expect, test } from "vitest";
import { en } from "#client/i18n/en.ts";
import { sv } from "#client/i18n/sv.ts";
import { LOG_GROUP_NAMES, LOG_GROUPS } from "#client/settings/log-kinds.ts";
import { SUBJECT_NOUNS } from "#client/settings/read-subject.ts";
import { LogKind } from "#data/schema/log.ts";

test.each([
  ["Swedish", sv],
  ["English", en],
])("every event and every noun has %s words of its own", (_, { log }) => {
  expect(Object.keys(log.kind).sort()).toEqual([...LogKind.options].sort());
  expect(new Set(Object.values(log.kind)).size).toBe(LogKind.options.length);
  expect(Object.keys(log.subject).sort()).toEqual([...SUBJECT_NOUNS].sort());
});

test("every event can be filtered by, in one group", () => {
  const kinds = LOG_GROUP_NAMES.flatMap((group): string[] => [...LOG_GROUPS[group]]);
  expect(kinds.sort()).toEqual([...LogKind.options].sort());
  expect(Object.keys(LOG_GROUPS).sort()).toEqual([...LOG_GROUP_NAMES].sort());
});
