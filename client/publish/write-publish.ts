/** The ways to write what is published: each names the version that it is based on. */
import { parseResponse } from "hono/client";
import { api } from "#client/api/api.ts";
import type { OutlineQuestion, PublishChangeMade } from "#data/schema/publish-answer.ts";
import type { TextKey, Wording } from "#data/schema/publish-wording.ts";

type Made = Promise<PublishChangeMade>;

const header = (version: number) => ({ "if-match": `"${version}"` });
const at = api.publish[":district"];

/** @param wording null takes it away */
export const writeWording = (
  district: string,
  text: { key: TextKey; version: number },
  wording: Wording | null,
): Made =>
  parseResponse(
    at.wordings[":text"].$put({
      param: { district, text: text.key },
      header: header(text.version),
      json: { wording },
    }),
  );

/** @param keptBecause why the public gets the outline as it is; null makes it coarser */
export const answerOutline = (
  district: string,
  { id, before, version }: OutlineQuestion,
  keptBecause: string | null,
): Made =>
  parseResponse(
    at.outlines[":place"].$put({
      param: { district, place: id },
      header: header(version),
      json: { answer: { outline: before, keptBecause } },
    }),
  );

/** @param hash of what the person has seen */
export const propose = (district: string, version: number, hash: string): Made =>
  parseResponse(at.proposal.$post({ param: { district }, header: header(version), json: { hash } }));

/** @param hash of what the person has seen */
export const approve = (district: string, version: number, hash: string): Made =>
  parseResponse(at.approve.$post({ param: { district }, header: header(version), json: { hash } }));

export const decline = (district: string, version: number, reason: string): Made =>
  parseResponse(at.decline.$post({ param: { district }, header: header(version), json: { reason } }));

/** @param reason null puts it back */
export const setWithdrawn = (
  district: string,
  { version, stateVersion }: { version: number; stateVersion: number },
  reason: string | null,
): Made =>
  parseResponse(
    at.versions[":version"].$put({
      param: { district, version: String(version) },
      header: header(stateVersion),
      json: { withdrawn: reason === null ? null : { reason } },
    }),
  );
