/** `/api/publish`: the ways to publish. What one person proposes, another approves. */
import type { Context } from "hono";
import { z } from "zod";
import { mayDo } from "#data/rules/permissions.ts";
import { openOutlines } from "#data/rules/publish/outline-answers.ts";
import type { ApiProblem } from "#data/schema/api-problem.ts";
import { DistrictId, PlaceId } from "#data/schema/ids.ts";
import type { SetPublication } from "#data/schema/operation.ts";
import { type ProposedSet, PublicationKey } from "#data/schema/publication.ts";
import {
  HashBody,
  OutlineBody,
  PublishChangeMade,
  ReasonBody,
  StandingBody,
  WordingBody,
} from "#data/schema/publish-answer.ts";
import { TextKey } from "#data/schema/publish-wording.ts";
import type { PublishedSet } from "#data/schema/published.ts";
import type { Tx } from "#server/db/open.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { jsonBody } from "#server/http/body.ts";
import { ifMatchHeader, readIfMatch, versionTag } from "#server/http/if-match.ts";
import type { Env } from "#server/http/person.ts";
import { answers, freshJson, router, writeRefusals } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import {
  addVersion,
  isBy,
  latestPublished,
  makeSet,
  nextNumber,
  outlineContext,
  readProposal,
  readPublication,
} from "#server/publish/index.ts";
import type { WriteDeps } from "./answer-change.ts";
import { commit } from "./commit.ts";
import { ChangeRefused } from "./operations/refused.ts";

const ofDistrict = z.object({ district: DistrictId });
const made = { ...answers(PublishChangeMade, "Ändringen"), ...writeRefusals };

const word = ruled("publish", {
  method: "put",
  path: "/{district}/wordings/{text}",
  summary: "Skriv vad allmänheten läser i stället; If-Match krävs (word a text; If-Match is required)",
  request: {
    params: ofDistrict.extend({ text: TextKey }),
    headers: ifMatchHeader,
    body: jsonBody(WordingBody),
  },
  responses: made,
});
const outline = ruled("publish", {
  method: "put",
  path: "/{district}/outlines/{place}",
  summary:
    "Svara om en kontur följer ett hus; If-Match krävs (answer whether an outline follows a house; If-Match is required)",
  request: {
    params: ofDistrict.extend({ place: PlaceId }),
    headers: ifMatchHeader,
    body: jsonBody(OutlineBody),
  },
  responses: made,
});
const propose = ruled("publish", {
  method: "post",
  path: "/{district}/proposal",
  summary: "Föreslå en publicering; If-Match krävs (propose; If-Match is required)",
  request: { params: ofDistrict, headers: ifMatchHeader, body: jsonBody(HashBody) },
  responses: made,
});
const approve = ruled("publish", {
  method: "post",
  path: "/{district}/approve",
  summary: "Godkänn det som en annan har föreslagit; If-Match krävs (approve what another proposed)",
  request: { params: ofDistrict, headers: ifMatchHeader, body: jsonBody(HashBody) },
  responses: made,
});
const decline = ruled("publish", {
  method: "post",
  path: "/{district}/decline",
  summary: "Säg nej till ett förslag, eller ta tillbaka sitt eget; If-Match krävs (decline a proposal)",
  request: { params: ofDistrict, headers: ifMatchHeader, body: jsonBody(ReasonBody) },
  responses: made,
});
const stand = ruled("publish", {
  method: "put",
  path: "/{district}/versions/{version}",
  summary:
    "Dra tillbaka en version, eller lägg tillbaka den; If-Match krävs (take a version down or put it back)",
  request: {
    params: ofDistrict.extend({ version: z.coerce.number().int().min(1).max(999_999) }),
    headers: ifMatchHeader,
    body: jsonBody(StandingBody),
  },
  responses: made,
});

const SAME_PERSON: Pick<ApiProblem, "detail"> = {
  detail: {
    sv: "Du har föreslagit det här själv. En annan person, med ett eget konto, behöver läsa igenom det och godkänna.",
    en: "You proposed this yourself. Another person, with an account of their own, needs to read it and approve.",
  },
};
const NOTHING_NEW: Pick<ApiProblem, "detail"> = {
  detail: {
    sv: "Det här är redan publicerat, ord för ord.",
    en: "This has been published already, word for word.",
  },
};

const unanswered = (names: string): Pick<ApiProblem, "detail"> => ({
  detail: {
    sv: `Svara först på om konturen följer ett hus: ${names}.`,
    en: `Answer first whether the outline follows a house: ${names}.`,
  },
});

interface Asked {
  district: DistrictId;
  key: string;
  ifMatch: number;
  content: SetPublication["content"];
  outcome?: SetPublication["outcome"];
  along?: (tx: Tx) => Promise<void>;
}

/** Makes a write and answers it; what stands there now comes with a refusal because of that. */
async function answer(deps: WriteDeps, c: Context<Env>, { key, content, outcome = null, ...asked }: Asked) {
  const { district, ifMatch, along = async () => {} } = asked;
  const publication = PublicationKey.parse(key);
  const operation: SetPublication = { kind: "set-publication", publication, district, content, outcome };
  try {
    const { change, version } = await commit(deps, c.get("person"), c.get("origin"), operation, {
      ifMatch,
      along,
      now: deps.now(),
    });
    return freshJson(
      deps,
      c,
      PublishChangeMade,
      { district, version, change },
      { etag: versionTag(version) },
    );
  } catch (error) {
    if (!(error instanceof ChangeRefused)) throw error;
    if (error.reason !== "changed-meanwhile") throw new ApiFault(error.reason, error.issues);
    const { version } = await readPublication(deps.db, district, publication);
    throw new ApiFault(error.reason, undefined, { etag: versionTag(version) }, { version });
  }
}

/** @throws ApiFault for a district that is not theirs to publish */
function mustPublish(c: Context<Env>, district: DistrictId): void {
  if (!mayDo(c.get("person").viewer, "publish", { district, actors: [] })) throw new ApiFault("not-found");
}

/** @throws ApiFault where an outline of the set may trace a building, and nobody has said why it may stand */
async function mustBeAnswered(deps: WriteDeps, district: DistrictId, set: PublishedSet): Promise<void> {
  const open = openOutlines(set, await outlineContext(deps.db, district));
  if (open.length > 0)
    throw new ApiFault(
      "conflict",
      undefined,
      {},
      undefined,
      unanswered(open.map(({ name }) => name).join(", ")),
    );
}

/** What waits, as the asker has seen it. */
async function seenProposal(
  deps: WriteDeps,
  district: DistrictId,
  { hash, ifMatch }: { hash: string | null; ifMatch: number },
): Promise<ProposedSet> {
  const { content, version } = await readProposal(deps.db, district);
  if (version !== ifMatch || (hash !== null && content?.hash !== hash))
    throw new ApiFault("changed-meanwhile", undefined, { etag: versionTag(version) }, { version });
  if (content === null) throw new ApiFault("not-found");
  return content;
}

const asActor = ({ account, kind }: Env["Variables"]["person"]) => ({
  account: account?.id ?? null,
  who: account?.name ?? kind,
});

export const publicationRoutes = (deps: WriteDeps) =>
  router()
    .openapi(word, async (c) => {
      const { district, text } = c.req.valid("param");
      mustPublish(c, district);
      const ifMatch = readIfMatch(c.req.valid("header")["if-match"]);
      const { wording } = c.req.valid("json");
      const content = wording === null ? null : { kind: "wording" as const, ...wording };
      return answer(deps, c, { district, key: `wording.${text}`, ifMatch, content });
    })
    .openapi(outline, async (c) => {
      const { district, place } = c.req.valid("param");
      mustPublish(c, district);
      const ifMatch = readIfMatch(c.req.valid("header")["if-match"]);
      const { answer: given } = c.req.valid("json");
      const content = { kind: "outline" as const, ...given };
      return answer(deps, c, { district, key: `outline.${place}`, ifMatch, content });
    })
    .openapi(propose, async (c) => {
      const { district } = c.req.valid("param");
      mustPublish(c, district);
      const ifMatch = readIfMatch(c.req.valid("header")["if-match"]);
      const { hash } = c.req.valid("json");
      // Another instance may have written.
      const now = await makeSet(deps.db, await deps.store.refresh(), district);
      if (now === null) throw new ApiFault("not-found");
      // Whoever proposes has seen another set than there is now.
      if (now.hash !== hash) throw new ApiFault("changed-meanwhile", undefined, {}, { hash: now.hash });
      if ((await latestPublished(deps.db, district))?.hash === hash)
        throw new ApiFault("conflict", undefined, {}, undefined, NOTHING_NEW);
      await mustBeAnswered(deps, district, now.set);
      const by = asActor(c.get("person"));
      const at = deps.now().toISOString();
      const content = { kind: "proposal" as const, hash, set: now.set, at, by };
      return answer(deps, c, { district, key: "proposal", ifMatch, content });
    })
    .openapi(approve, async (c) => {
      const { district } = c.req.valid("param");
      mustPublish(c, district);
      const person = c.get("person");
      const ifMatch = readIfMatch(c.req.valid("header")["if-match"]);
      const proposal = await seenProposal(deps, district, { hash: c.req.valid("json").hash, ifMatch });
      if (isBy(person, proposal.by)) throw new ApiFault("forbidden", undefined, {}, undefined, SAME_PERSON);
      await mustBeAnswered(deps, district, proposal.set);
      const version = await nextNumber(deps.db, district);
      return answer(deps, c, {
        district,
        key: "proposal",
        ifMatch,
        content: null,
        outcome: { as: "approved", version },
        along: (tx) =>
          addVersion(tx, version, {
            district,
            set: proposal.set,
            proposedOn: proposal.at,
            proposedBy: proposal.by,
            approvedBy: asActor(person),
            now: deps.now(),
          }),
      });
    })
    .openapi(decline, async (c) => {
      const { district } = c.req.valid("param");
      mustPublish(c, district);
      const ifMatch = readIfMatch(c.req.valid("header")["if-match"]);
      await seenProposal(deps, district, { hash: null, ifMatch });
      const outcome = { as: "declined" as const, reason: c.req.valid("json").reason };
      return answer(deps, c, { district, key: "proposal", ifMatch, content: null, outcome });
    })
    .openapi(stand, async (c) => {
      const { district, version } = c.req.valid("param");
      mustPublish(c, district);
      const ifMatch = readIfMatch(c.req.valid("header")["if-match"]);
      const { withdrawn } = c.req.valid("json");
      const at = deps.now().toISOString();
      const content = withdrawn === null ? null : { kind: "withdrawal" as const, ...withdrawn, at };
      return answer(deps, c, { district, key: `version.${version}`, ifMatch, content });
    });
