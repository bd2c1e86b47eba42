import { Hono } from "hono";
import { expect, test } from "vitest";
import { HotAnswers } from "#server/http/hot-answer.ts";

/** An application that answers with as many characters as it is asked for. */
function appOn(hot: HotAnswers) {
  const app = new Hono().get("/:length", (c) =>
    hot.answer(c, c.req.path, () => "x".repeat(Number(c.req.param("length")))),
  );
  return async (length: number) => (await app.request(`/${length}`)).text();
}

test("prepared answers never take more room than they are given, however large they are", async () => {
  const hot = new HotAnswers(20_000);
  const ask = appOn(hot);
  for (let extra = 0; extra < 10; extra++) await ask(5_000 + extra);
  expect(hot.size).toBeLessThanOrEqual(3);
  expect(hot.size).toBeGreaterThan(0);
  expect(await ask(50_000), "one that is larger than all the room is given all the same").toHaveLength(
    50_002,
  );
  expect(await ask(5_000), "and those after it, too").toHaveLength(5_002);
});

test("what is asked again is not made again", async () => {
  const hot = new HotAnswers();
  let made = 0;
  const app = new Hono().get("/", (c) => hot.answer(c, "one", () => ++made));
  for (let ask = 0; ask < 3; ask++) expect(await (await app.request("/")).text()).toBe("1");
});
