/** `/api/settings`: retention terms and mailbox of a district; map source and sign-in of the installation. */
import type { Context } from "hono";
import { z } from "zod";
import { project } from "#data/rules/project.ts";
import { AdminChangeMade, AdminHistory } from "#data/schema/admin-answer.ts";
import type { SetSetting } from "#data/schema/admin-operation.ts";
import { ChangeId, DistrictId } from "#data/schema/ids.ts";
import { Mailbox } from "#data/schema/mailbox.ts";
import {
  MapSource,
  Retention,
  SettingKey,
  Settings,
  SignInProvider,
  SignInProviderBody,
  StoredProvider,
} from "#data/schema/setting.ts";
import { adminChangesOf, findAdminChange } from "#server/administration/index.ts";
import { logActorOf } from "#server/audit/index.ts";
import { CITY } from "#server/db/city.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { jsonBody } from "#server/http/body.ts";
import { ifMatchHeader, readIfMatch } from "#server/http/if-match.ts";
import type { Env } from "#server/http/person.ts";
import { answers, byId, router, writeRefusals } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { changeSetting, overtaken } from "./change-setting.ts";
import type { SettingsDeps } from "./deps.ts";
import { SETTING_KINDS } from "./kinds.ts";
import { mustBeFunction, readMailbox } from "./mailbox.ts";
import { mustAdminister } from "./must-administer.ts";
import { settingHistory } from "./setting-history.ts";
import { readSetting } from "./store.ts";
import { readTerms } from "./terms.ts";
import { undoSetting } from "./undo-setting.ts";

const ofDistrict = z.strictObject({ district: DistrictId });
/** The version that a change is based on; 0 before the setting has been set. */
const based = <T extends z.ZodType>(value: T) => z.strictObject({ version: z.int().min(0), value });

const read = ruled("administer", {
  method: "get",
  path: "/",
  summary: "Inställningar (settings)",
  request: { query: ofDistrict },
  responses: { ...answers(Settings, "Inställningarna"), ...writeRefusals },
});
const history = ruled("administer", {
  method: "get",
  path: "/{id}/history",
  summary: "Vad som har hänt med en inställning (what has happened to a setting, newest first)",
  request: { params: byId(SettingKey), query: ofDistrict },
  responses: { ...answers(AdminHistory, "Ändringarna"), ...writeRefusals },
});
const retention = ruled("administer", {
  method: "put",
  path: "/retention",
  summary: "Hur länge logg och uppföljningar sparas (how long log and follow-ups are kept)",
  request: { query: ofDistrict, body: jsonBody(based(Retention)) },
  responses: { ...answers(AdminChangeMade, "Ändringen"), ...writeRefusals },
});
const mailbox = ruled("administer", {
  method: "put",
  path: "/mailbox",
  summary: "Brevlådan som synpunkter skickas till (the mailbox that feedback is sent to)",
  request: { query: ofDistrict, body: jsonBody(based(Mailbox)) },
  responses: { ...answers(AdminChangeMade, "Ändringen"), ...writeRefusals },
});
const mapSource = ruled("administer", {
  method: "put",
  path: "/map-source",
  summary: "Kartans källa (the map's source)",
  request: { body: jsonBody(based(MapSource)) },
  responses: { ...answers(AdminChangeMade, "Ändringen"), ...writeRefusals },
});
const provider = ruled("administer", {
  method: "put",
  path: "/sign-in-provider",
  summary: "Organisationens inloggning (the organisation's sign-in)",
  request: { body: jsonBody(based(SignInProviderBody.nullable())) },
  responses: { ...answers(AdminChangeMade, "Ändringen"), ...writeRefusals },
});
const takeBack = ruled("administer", {
  method: "post",
  path: "/changes/{id}/undo",
  summary:
    "Ångra en ändring av en inställning; If-Match krävs (undo a change of a setting; If-Match is required)",
  request: { params: byId(ChangeId), headers: ifMatchHeader },
  responses: { ...answers(AdminChangeMade, "Ändringen"), ...writeRefusals },
});

export function settingsRoutes(deps: SettingsDeps) {
  const { db, now, isProvider, sealProvider, callbackUrl } = deps;
  const storedProvider = () => readSetting(db, CITY, "sign-in-provider", StoredProvider.nullable(), null);
  const setterOf = (c: Context<Env>) => ({ by: logActorOf(c.get("person"), c.get("origin")), now: now() });
  const toldTo = <T extends z.ZodType>(schema: T, value: z.output<T>): z.output<T> =>
    project(schema, value, () => "internal");

  const save = (c: Context<Env>, set: Omit<SetSetting, "kind">, basedOn: number) =>
    db.transaction((tx) => changeSetting(tx, setterOf(c), set, { basedOn, undoes: null }));

  return router()
    .openapi(read, async (c) => {
      const { district } = c.req.valid("query");
      await mustAdminister(db, c, district);
      const isCity = district === CITY;
      const stored = isCity ? await storedProvider() : null;
      const settings = {
        retention: await readTerms(db, district),
        mailbox: isCity ? null : await readMailbox(db, district),
        mapSource: isCity ? await readSetting(db, CITY, "map-source", MapSource, { styleUrl: null }) : null,
        provider:
          stored === null
            ? null
            : { version: stored.version, value: SignInProvider.strip().nullable().parse(stored.value) },
        callbackUrl: isCity ? callbackUrl(c) : null,
      };
      return c.json(toldTo(Settings, { settings }), 200);
    })
    .openapi(history, async (c) => {
      const { id: key } = c.req.valid("param");
      const { district } = c.req.valid("query");
      await mustAdminister(db, c, district);
      const { stored, otherwise } = SETTING_KINDS[key];
      const { version } = await readSetting(db, district, key, stored, otherwise);
      const items = settingHistory(await adminChangesOf(db, { district, key }));
      return c.json(toldTo(AdminHistory, { items, version }), 200);
    })
    .openapi(retention, async (c) => {
      const { district } = c.req.valid("query");
      await mustAdminister(db, c, district);
      const { value, version } = c.req.valid("json");
      if (district === CITY && value.noteDays !== null) {
        throw new ApiFault("invalid", [{ path: "value.noteDays", message: "the city has no follow-ups" }]);
      }
      return c.json(
        toldTo(AdminChangeMade, await save(c, { district, key: "retention", value }, version)),
        200,
      );
    })
    .openapi(mailbox, async (c) => {
      const { district } = c.req.valid("query");
      await mustAdminister(db, c, district);
      const { value, version } = c.req.valid("json");
      // What is told, is told to a district.
      if (district === CITY) throw new ApiFault("not-found");
      mustBeFunction(value, deps.store);
      return c.json(
        toldTo(AdminChangeMade, await save(c, { district, key: "mailbox", value }, version)),
        200,
      );
    })
    .openapi(mapSource, async (c) => {
      await mustAdminister(db, c, CITY);
      const { value, version } = c.req.valid("json");
      return c.json(
        toldTo(AdminChangeMade, await save(c, { district: CITY, key: "map-source", value }, version)),
        200,
      );
    })
    .openapi(provider, async (c) => {
      await mustAdminister(db, c, CITY);
      const { version, value } = c.req.valid("json");
      const before = await storedProvider();
      // The secret that stays is the one that the change was based on.
      if (before.version !== version) throw overtaken("sign-in-provider", before);
      const sealed = value === null ? null : await sealProvider(value, before.value);
      if (value !== null && sealed === null) {
        throw new ApiFault("invalid", [{ path: "value.clientSecret", message: "missing" }]);
      }
      // Tried before it is saved: a slip in the address would else shut the door for everyone who uses it.
      if (value !== null && !(await isProvider(value.issuer))) {
        throw new ApiFault("invalid", [{ path: "value.issuer", message: "no-provider" }]);
      }
      const set = { district: CITY, key: "sign-in-provider" as const, value: sealed };
      return c.json(toldTo(AdminChangeMade, await save(c, set, version)), 200);
    })
    .openapi(takeBack, async (c) => {
      const basedOn = readIfMatch(c.req.valid("header")["if-match"]);
      const change = await findAdminChange(db, c.req.valid("param").id);
      if (change?.reverse?.kind !== "set-setting") throw new ApiFault("not-found");
      const { reverse } = change;
      await mustAdminister(db, c, reverse.district);
      const made = await undoSetting(deps, setterOf(c), { ...change, reverse }, basedOn);
      return c.json(toldTo(AdminChangeMade, made), 200);
    });
}
