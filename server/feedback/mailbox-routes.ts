/** `/api/settings/mailbox-…`: how it goes with a district's mailbox, and a mail to try it by. */
import { z } from "@hono/zod-openapi";
import { project } from "#data/rules/project.ts";
import { DistrictId } from "#data/schema/ids.ts";
import { MailboxState, MailTest } from "#data/schema/mailbox.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { byAccount, rateLimit } from "#server/http/rate-limit.ts";
import { answers, type Deps, router, writeRefusals } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import type { Mailer } from "#server/mail/index.ts";
import { mailboxOf, mustAdminister } from "#server/settings/index.ts";
import { testMail } from "./mail-text.ts";
import { mailStateOf } from "./waiting-mail.ts";

const ofDistrict = z.strictObject({ district: DistrictId });

/** Tests that one administrator may send in a minute: enough to mend an address, too few to flood one. */
const TESTS_A_MINUTE = 6;

const state = ruled("administer", {
  method: "get",
  path: "/mailbox-state",
  summary: "Hur det går för brevlådan (how it goes with the mailbox)",
  request: { query: ofDistrict },
  responses: { ...answers(MailboxState, "Läget"), ...writeRefusals },
});
const test = ruled("administer", {
  method: "post",
  path: "/mailbox-test",
  summary: "Skicka ett prov till brevlådan som är sparad (send a test to the mailbox that is saved)",
  request: { query: ofDistrict },
  responses: { ...answers(MailTest, "Hur det gick"), ...writeRefusals },
});

export function mailboxRoutes(deps: Deps, mailer: Mailer | null) {
  const { db, store, audit } = deps;
  const counts = rateLimit(byAccount, TESTS_A_MINUTE);
  return router()
    .openapi(state, async (c) => {
      const { district } = c.req.valid("query");
      await mustAdminister(db, c, district);
      const told = { isOn: mailer !== null, ...(await mailStateOf(db, district)) };
      c.header("cache-control", "no-store");
      return c.json(
        project(MailboxState, told, () => "internal"),
        200,
      );
    })
    .openapi(test, async (c) => {
      const { district } = c.req.valid("query");
      await mustAdminister(db, c, district);
      const { address, language } = await mailboxOf(db, district);
      if (mailer === null || address === null)
        throw new ApiFault("conflict", [{ path: "address", message: "nowhere to send it" }]);
      await counts(c, async () => {});
      const name = store.current.dataset.districts.find(({ id }) => id === district)?.name ?? district;
      const words = testMail({ language, district: name });
      const made = await mailer.send({ ...words, to: address, date: deps.now() });
      const details = { fault: made.fault };
      await audit.write(c.get("person"), c.get("origin"), {
        district,
        kind: "mailbox-tested",
        subject: "setting mailbox",
        details,
      });
      return c.json(
        project(MailTest, made, () => "internal"),
        200,
      );
    });
}
