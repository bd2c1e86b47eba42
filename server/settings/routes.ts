/** `/api/settings`: retention terms of a district; map source and sign-in of the installation. */
import type { Context } from "hono";
import { z } from "zod";
import { project } from "#data/rules/project.ts";
import { DistrictId } from "#data/schema/ids.ts";
import {
  MapSource,
  Retention,
  Settings,
  SignInProvider,
  SignInProviderBody,
  StoredProvider,
} from "#data/schema/setting.ts";
import { appendLog, logActorOf } from "#server/audit/index.ts";
import { CITY } from "#server/db/city.ts";
import type { Db } from "#server/db/open.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { jsonBody } from "#server/http/body.ts";
import type { Env } from "#server/http/person.ts";
import { answers, done, router, writeRefusals } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { mustAdminister } from "./must-administer.ts";
import { readSetting, type SettingKey, writeSetting } from "./store.ts";
import { readTerms } from "./terms.ts";

type Provider = z.infer<typeof StoredProvider>;

export interface SettingsDeps {
  db: Db;
  now: () => Date;
  /** Whether an OpenID provider answers there. */
  isProvider: (issuer: string) => Promise<boolean>;
  /** Where a provider sends people back to. */
  callbackUrl: (c: Context<Env>) => string;
  /** As it is stored, its secret sealed; null when there is no secret to seal. */
  sealProvider: (
    body: z.infer<typeof SignInProviderBody>,
    before: Provider | null,
  ) => Promise<Provider | null>;
}

const ofDistrict = z.strictObject({ district: DistrictId });
/** The version that a change is based on; 0 before the setting has been set. */
const based = <T extends z.ZodType>(value: T) => z.strictObject({ version: z.int().min(0), value });
const saved = { ...done, ...writeRefusals } as const;

const read = ruled("administer", {
  method: "get",
  path: "/",
  summary: "Inställningar (settings)",
  request: { query: ofDistrict },
  responses: { ...answers(Settings, "Inställningarna"), ...writeRefusals },
});
const retention = ruled("administer", {
  method: "put",
  path: "/retention",
  summary: "Hur länge logg och uppföljningar sparas (how long log and follow-ups are kept)",
  request: { query: ofDistrict, body: jsonBody(based(Retention)) },
  responses: saved,
});
const mapSource = ruled("administer", {
  method: "put",
  path: "/map-source",
  summary: "Kartans källa (the map's source)",
  request: { body: jsonBody(based(MapSource)) },
  responses: saved,
});
const provider = ruled("administer", {
  method: "put",
  path: "/sign-in-provider",
  summary: "Organisationens inloggning (the organisation's sign-in)",
  request: { body: jsonBody(based(SignInProviderBody.nullable())) },
  responses: saved,
});

export function settingsRoutes({ db, now, isProvider, sealProvider, callbackUrl }: SettingsDeps) {
  const storedProvider = () => readSetting(db, CITY, "sign-in-provider", StoredProvider.nullable(), null);

  /** The change and its log entry in one transaction; what is logged holds no secret. */
  async function save(
    c: Context<Env>,
    key: SettingKey,
    district: string,
    { value, version }: { value: unknown; version: number },
    logged: { before: unknown; after: unknown },
  ): Promise<void> {
    await db.transaction(async (tx) => {
      if (!(await writeSetting(tx, district, key, value, version))) throw new ApiFault("changed-meanwhile");
      const event = { district, kind: "setting-changed" as const, subject: `setting ${key}` };
      await appendLog(
        tx,
        logActorOf(c.get("person"), c.get("origin")),
        { ...event, details: { [key]: logged } },
        now(),
      );
    });
  }

  return router()
    .openapi(read, async (c) => {
      const { district } = c.req.valid("query");
      await mustAdminister(db, c, district);
      const isCity = district === CITY;
      const stored = isCity ? await storedProvider() : null;
      const settings = {
        retention: await readTerms(db, district),
        mapSource: isCity ? await readSetting(db, CITY, "map-source", MapSource, { styleUrl: null }) : null,
        provider:
          stored === null
            ? null
            : { version: stored.version, value: SignInProvider.strip().nullable().parse(stored.value) },
        callbackUrl: isCity ? callbackUrl(c) : null,
      };
      return c.json(
        project(Settings, { settings }, () => "internal"),
        200,
      );
    })
    .openapi(retention, async (c) => {
      const { district } = c.req.valid("query");
      await mustAdminister(db, c, district);
      const body = c.req.valid("json");
      if (district === CITY && body.value.noteDays !== null) {
        throw new ApiFault("invalid", [{ path: "value.noteDays", message: "the city has no follow-ups" }]);
      }
      const before = await readTerms(db, district);
      await save(c, "retention", district, body, { before: before.value, after: body.value });
      return c.body(null, 204);
    })
    .openapi(mapSource, async (c) => {
      await mustAdminister(db, c, CITY);
      const body = c.req.valid("json");
      const before = await readSetting(db, CITY, "map-source", MapSource, { styleUrl: null });
      await save(c, "map-source", CITY, body, { before: before.value, after: body.value });
      return c.body(null, 204);
    })
    .openapi(provider, async (c) => {
      await mustAdminister(db, c, CITY);
      const { version, value } = c.req.valid("json");
      const before = (await storedProvider()).value;
      const sealed = value === null ? null : await sealProvider(value, before);
      if (value !== null && sealed === null) {
        throw new ApiFault("invalid", [{ path: "value.clientSecret", message: "missing" }]);
      }
      // Tried before it is saved: a slip in the address would else shut the door for everyone who uses it.
      if (value !== null && !(await isProvider(value.issuer))) {
        throw new ApiFault("invalid", [{ path: "value.issuer", message: "no-provider" }]);
      }
      const shownOf = (one: Provider | null) => SignInProvider.strip().nullable().parse(one);
      await save(
        c,
        "sign-in-provider",
        CITY,
        { value: sealed, version },
        { before: shownOf(before), after: shownOf(sealed) },
      );
      return c.body(null, 204);
    });
}
