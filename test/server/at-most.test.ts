import { expect, test } from "vitest";
import { atMost } from "#server/at-most.ts";

test("a crowd waits its turn: never more at once than there are places, and a fault frees its place", async () => {
  const inTurn = atMost(4);
  let running = 0;
  let most = 0;
  const order: number[] = [];
  const work = (n: number) =>
    inTurn(async () => {
      running++;
      most = Math.max(most, running);
      await new Promise((done) => setTimeout(done, 1));
      running--;
      order.push(n);
      if (n % 3 === 0) throw new Error("fault");
    });
  const done = await Promise.allSettled(Array.from({ length: 30 }, (_, n) => work(n)));
  expect(most).toBe(4);
  expect(done.filter(({ status }) => status === "rejected")).toHaveLength(10);
  expect(order).toEqual(Array.from({ length: 30 }, (_, n) => n));
});
