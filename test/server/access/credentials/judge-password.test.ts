import { expect, test } from "vitest";
import { judgePassword } from "#server/access/credentials/judge-password.ts";

const ANNA = ["anna.lindqvist@nacka.se", "Anna Lindqvist-Åkerö"];

test("a few random Swedish words make a good password", () => {
  for (const good of [
    "gnista brevlåda kastrull norr",
    "tofs-mullvad-kvitto-segel",
    "Q7#fL2!vPz0kXw",
    "bläck paddel rönn tvist",
  ])
    expect([good, judgePassword(good, ANNA)]).toEqual([good, null]);
});

test("under 12 characters is too short, whatever they are", () => {
  expect(judgePassword("Q7#fL2!vPz0", ANNA)).toBe("too-short");
  expect(judgePassword("", ANNA)).toBe("too-short");
  // A letter and its ring are one character.
  expect(judgePassword("q7#fL2!vPza\u030a".slice(1), ANNA)).toBe("too-short");
});

test("over 200 characters is too long", () => {
  const words = "gnista brevlåda kastrull norr ".repeat(7);
  expect(judgePassword(words.slice(0, 200), ANNA)).toBeNull();
  expect(judgePassword(words.slice(0, 201), ANNA)).toBe("too-long");
});

test("common passwords and patterns are refused, however they are dressed up", () => {
  for (const common of [
    "Sommaren2026!",
    "Hösten2026!!",
    "hosten2026!!!",
    "Stockholm2026!",
    "Sodermalm2026!",
    "motherfucker",
    "123456qwerty",
    "passwordpassword",
    "P4$$w0rdP4$$w0rd",
    "qwertyuiop123",
    "aaaaaaaaaaaaaaaaaaaaaaa",
    "            ",
    "hejhejhejhej",
    "1234567890123456",
  ])
    expect([common, judgePassword(common, ANNA)]).toEqual([common, "too-common"]);
});

test("what is built on the service's name or on oneself is refused", () => {
  for (const own of [
    "platsplan2026",
    "platsplan2026!!",
    "Pl4tspl4n2026!",
    "nalpstalp2026!",
    "anna.lindqvist@nacka.se",
    "Anna.Lindqvist2026",
    "lindqvistanna!!",
    "akero2026akero",
  ])
    expect([own, judgePassword(own, ANNA)]).toEqual([own, "too-common"]);
});

test("such a word in an otherwise good password does no harm, nor does a short name", () => {
  expect(judgePassword("anna gnista brevlåda kastrull", ANNA)).toBeNull();
  expect(judgePassword("bo gnista brevlåda kastrull", ["bo@x.se", "Bo"])).toBeNull();
});

test("hostile input costs no seconds", () => {
  const signs = "4@8({[<369!1|0$5+7%2";
  const mixed = Array.from({ length: 200 }, (_, n) => signs.charAt((n * n + 7 * n) % signs.length)).join("");
  const names = Array.from({ length: 1_000 }, () => "x".repeat(10_000));
  const start = performance.now();
  for (const hostile of [
    mixed,
    "p4$$w0rd".repeat(25),
    "aA1@".repeat(50),
    "1".repeat(200),
    "x".repeat(5_000_000),
  ])
    judgePassword(hostile, names);
  expect(performance.now() - start).toBeLessThan(5_000);
});
