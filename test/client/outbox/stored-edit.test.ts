/** What an earlier version of the page has left in the browser. */
import { expect, test } from "vitest";
import { followUpEdit, patchEdit } from "#client/outbox/new-edit.ts";
import { storedEdit } from "#client/outbox/stored-edit.ts";
import { farServer } from "./far-server.ts";

const server = farServer();
const kept = { id: "left", at: "2026-05-12T10:00:00Z", sender: "demo", stuck: null };

test("an edit from before there were other kinds than measures is read, and is one of a measure", () => {
  const {
    kind: _kind,
    meeting: _meeting,
    ...left
  } = {
    ...patchEdit(server.row(), { comment: "Från förra veckan." }),
    ...kept,
  };
  expect(storedEdit(left)).toMatchObject({
    kind: "measure",
    meeting: null,
    write: { set: { comment: "Från förra veckan." } },
  });
});

test("one that had met another's keeps what stood there", () => {
  const { kind: _kind, ...left } = {
    ...patchEdit(server.row(), { comment: "Mitt." }),
    ...kept,
    stuck: { kind: "meets", current: server.row() },
  };
  expect(storedEdit(left)?.stuck).toEqual({ kind: "meets", current: server.row() });
});

test("what a later version has written is not read, and not taken for something else", () => {
  const note = { date: null, text: "Möte.", reportedBy: null };
  expect(storedEdit({ ...followUpEdit(server.row(), note), ...kept, kind: "something-new" })).toBeNull();
  expect(storedEdit("not an edit")).toBeNull();
});
