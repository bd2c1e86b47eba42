/** `/api/account/passkeys`: one's own passkeys. */
import { z } from "@hono/zod-openapi";
import { PersonName } from "#data/schema/account.ts";
import type { AccessDeps } from "#server/access/context.ts";
import { jsonBody } from "#server/http/body.ts";
import { answers, router } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { dropPasskey, newPasskeyOptions, saveNewPasskey } from "./new-passkey.ts";
import { byId, tries } from "./request.ts";
import { freshly } from "./signed-in.ts";

const NewPasskey = z.strictObject({ name: PersonName, response: z.record(z.string(), z.unknown()) });
const PasskeyOptions = z
  .custom<Awaited<ReturnType<typeof newPasskeyOptions>>>((value) => typeof value === "object")
  .openapi({ type: "object" });

const begin = ruled("account", {
  method: "post",
  path: "/passkeys/options",
  summary: "Börja lägga till en passnyckel (begin to add a passkey)",
  responses: answers(PasskeyOptions, "PublicKeyCredentialCreationOptionsJSON"),
});
const add = ruled("account", {
  method: "post",
  path: "/passkeys",
  summary: "Lägg till en passnyckel (add a passkey)",
  request: { body: jsonBody(NewPasskey) },
  responses: tries,
});
const drop = ruled("account", {
  method: "delete",
  path: "/passkeys/{id}",
  summary: "Ta bort en passnyckel (remove a passkey)",
  request: { params: byId },
  responses: tries,
});

export const passkeyRoutes = (deps: AccessDeps) =>
  router()
    .openapi(begin, async (c) => c.json(await newPasskeyOptions(deps, c, freshly(deps, c)), 200))
    .openapi(add, async (c) => {
      await saveNewPasskey(deps, c, freshly(deps, c), c.req.valid("json"));
      return c.body(null, 204);
    })
    .openapi(drop, async (c) => {
      await dropPasskey(deps, c, freshly(deps, c), c.req.valid("param").id);
      return c.body(null, 204);
    });
