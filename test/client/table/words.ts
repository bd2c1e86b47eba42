/** What things are called in the tests: by their ids. */
import type { Words } from "#client/table/row-text.ts";

export const WORDS: Words = {
  place: (id) => `Plats ${id}`,
  actor: (id) => `Aktör ${id}`,
  district: (id) => id,
  status: (status) => status,
  continuesIn: (continuesIn) => continuesIn,
  type: (type) => type,
  role: (role) => role,
  title: (row) => row.title ?? "",
  area: ({ kind }) => kind,
  trail: () => "",
};
