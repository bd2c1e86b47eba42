/** Saves, changes and removes views; each stands in the log of its district. */
import type { Context } from "hono";
import { knownNames } from "#data/rules/known-names.ts";
import type { Viewer } from "#data/rules/permissions.ts";
import { personalData } from "#data/rules/person-guard.ts";
import { SAVED_VIEWS, type SavedViewBody, type SavedViewPatch } from "#data/schema/saved-view.ts";
import { appendLog, logActorOf } from "#server/audit/index.ts";
import type { Tx } from "#server/db/open.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { versionTag } from "#server/http/if-match.ts";
import type { Env } from "#server/http/person.ts";
import type { Deps } from "#server/http/route.ts";
import { mayChange, mayKeep, maySee, mayShare, ownerOf } from "./may.ts";
import { deleteView, holdCount, holdView, insertView, type KeptView, updateView } from "./store.ts";

const FULL = {
  detail: {
    sv: `Du har redan ${SAVED_VIEWS} sparade vyer. Ta bort någon av dem först.`,
    en: `You already have ${SAVED_VIEWS} saved views. Remove one of them first.`,
  },
};

/** A name is free text, and so is what was searched for. */
function mustBeFreeOfPersons({ store }: Deps, { name, address }: { name?: string; address?: string }): void {
  const allowed = knownNames(store.current.dataset);
  const searched = new URL(address ?? "/", "http://site.invalid").searchParams.get("q") ?? "";
  const issues = Object.entries({ name: name ?? "", address: searched }).flatMap(([path, text]) =>
    personalData(text, allowed).map(({ kind, match }) => ({ path, message: `${kind}: “${match}”` })),
  );
  if (issues.length > 0) throw new ApiFault("invalid", issues);
}

function mustShare(viewer: Viewer, { isShared, district }: { isShared?: boolean; district: string }): void {
  if (isShared === true && !mayShare(viewer, district)) throw new ApiFault("forbidden");
}

const log = (deps: Deps, c: Context<Env>, tx: Tx, view: KeptView, details: Record<string, unknown>) =>
  appendLog(
    tx,
    logActorOf(c.get("person"), c.get("origin")),
    { district: view.district, kind: "view-changed", subject: `view ${view.id}`, details },
    deps.now(),
  );

const asKept = ({ name, isShared }: KeptView) => ({ name, isShared });

/** @throws ApiFault forbidden where the asker does not work; conflict when there are too many */
export async function saveView(
  deps: Deps,
  c: Context<Env>,
  id: string,
  body: SavedViewBody,
): Promise<KeptView> {
  const person = c.get("person");
  if (!mayKeep(person.viewer, body.district)) throw new ApiFault("forbidden");
  mustShare(person.viewer, body);
  mustBeFreeOfPersons(deps, body);
  const view = { ...body, id, accountId: ownerOf(person), version: 1 };
  return deps.db.transaction(async (tx) => {
    if ((await holdCount(tx, view.accountId)) >= SAVED_VIEWS)
      throw new ApiFault("conflict", undefined, {}, undefined, FULL);
    await insertView(tx, view);
    await log(deps, c, tx, view, { view: { before: null, after: asKept(view) } });
    return view;
  });
}

/** @throws ApiFault not-found for what the asker does not see, forbidden, changed-meanwhile */
async function holdChangeable(tx: Tx, c: Context<Env>, id: string, ifMatch: number): Promise<KeptView> {
  const person = c.get("person");
  const view = await holdView(tx, id);
  if (view === null || !maySee(person, view)) throw new ApiFault("not-found");
  if (!mayChange(person, view)) throw new ApiFault("forbidden");
  if (view.version !== ifMatch)
    throw new ApiFault("changed-meanwhile", undefined, { etag: versionTag(view.version) });
  return view;
}

export async function changeView(
  deps: Deps,
  c: Context<Env>,
  id: string,
  set: SavedViewPatch,
  ifMatch: number,
): Promise<KeptView> {
  mustBeFreeOfPersons(deps, set.name === undefined ? {} : { name: set.name });
  return deps.db.transaction(async (tx) => {
    const before = await holdChangeable(tx, c, id, ifMatch);
    mustShare(c.get("person").viewer, {
      district: before.district,
      ...(set.isShared === undefined ? {} : { isShared: set.isShared }),
    });
    await updateView(tx, before, set);
    const after = {
      ...before,
      name: set.name ?? before.name,
      isShared: set.isShared ?? before.isShared,
      version: before.version + 1,
    };
    await log(deps, c, tx, before, { view: { before: asKept(before), after: asKept(after) } });
    return after;
  });
}

export async function removeView(deps: Deps, c: Context<Env>, id: string, ifMatch: number): Promise<void> {
  await deps.db.transaction(async (tx) => {
    const view = await holdChangeable(tx, c, id, ifMatch);
    await deleteView(tx, view);
    await log(deps, c, tx, view, { view: { before: asKept(view), after: null } });
  });
}
