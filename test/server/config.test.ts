import { describe, expect, test } from "vitest";
import { helpText, parseConfig } from "#server/config.ts";

describe("the settings", () => {
  test("have defaults that work, on this machine only", () => {
    const parsed = parseConfig({}, []);
    expect(parsed).toMatchObject({
      kind: "run",
      config: { port: 3000, host: "127.0.0.1", databaseUrl: undefined },
    });
  });

  test("an empty variable counts as not set", () => {
    expect(parseConfig({ PORT: "" }, [])).toMatchObject({ kind: "run", config: { port: 3000 } });
  });

  test("a limit for documents is raised by its name, and the others stay", () => {
    expect(parseConfig({ READ_LIMITS: "pages=500, seconds=0.5" }, [])).toMatchObject({
      config: { readLimits: { pages: 500, seconds: 0.5, sheets: 60 } },
    });
    expect(parseConfig({}, [])).toMatchObject({ config: { readLimits: { pages: 300 } } });
  });

  test.each([
    ["PORT", "åttio"],
    ["PORT", "70000"],
    ["PORT", "-1"],
    ["HOST", "ha ha"],
    ["DATABASE_URL", "mysql://x"],
    ["MAP_STYLE_URL", "http://osaker.example"],
    ["LOG_LEVEL", "loud"],
    ["SMTP_URL", "https://mail.example.se"],
    ["MAIL_FROM", "ingen adress"],
    ["REQUESTS_PER_MINUTE", "0"],
    ["STREAMS_PER_ADDRESS", "0"],
    ["STREAMS_PER_ACCOUNT", "1001"],
    ["READ_LIMITS", "pages"],
    ["READ_LIMITS", "pages="],
    ["READ_LIMITS", "pages=0"],
    ["READ_LIMITS", "pages=1=2"],
    ["READ_LIMITS", "sidor=10"],
  ])("a wrong %s (%s) is refused with its name and what is allowed, in both languages", (name, value) => {
    const parsed = parseConfig({ [name]: value }, []);
    expect(parsed.kind).toBe("refused");
    if (parsed.kind !== "refused") return;
    expect(parsed.text).toContain(`${name}=`);
    expect(parsed.text).toContain("Tillåtet:");
    expect(parsed.text).toContain("Allowed:");
  });

  test("a server of mail needs a sender and an address for links; none set sends nothing", () => {
    const all = {
      SMTP_URL: "smtps://platsplan:hemligt@mail.example.se",
      MAIL_FROM: "platsplan@stad.example",
      PUBLIC_URL: "https://plats.example.se/",
    };
    expect(parseConfig({}, [])).toMatchObject({ config: { mail: null } });
    expect(parseConfig(all, [])).toMatchObject({
      config: { mail: { url: all.SMTP_URL, from: all.MAIL_FROM, site: "https://plats.example.se" } },
    });
    for (const name of ["MAIL_FROM", "PUBLIC_URL"]) {
      const parsed = parseConfig({ ...all, [name]: "" }, []);
      expect(parsed).toMatchObject({ kind: "refused", text: expect.stringContaining(name) });
      expect(parsed).toMatchObject({ text: expect.not.stringContaining("hemligt") });
    }
  });

  test("every wrong setting is named at once", () => {
    const parsed = parseConfig({ PORT: "x", LOG_LEVEL: "y" }, []);
    expect(parsed).toMatchObject({ kind: "refused", text: expect.stringMatching(/PORT=[\s\S]*LOG_LEVEL=/) });
  });

  test("a refusal never shows a password", () => {
    const parsed = parseConfig({ DATABASE_URL: "postgre://me:hemligt@host/db" }, []);
    expect(parsed).toMatchObject({ kind: "refused", text: expect.not.stringContaining("hemligt") });
  });

  test("--help lists every setting, and an unknown argument is refused", () => {
    const help = helpText();
    for (const name of ["PORT", "HOST", "DATA_DIR", "DATABASE_URL", "MAP_STYLE_URL", "LOG_LEVEL"]) {
      expect(help).toContain(name);
    }
    expect(parseConfig({}, ["--help"])).toEqual({ kind: "help", text: help });
    expect(parseConfig({}, ["--fort"])).toMatchObject({
      kind: "refused",
      text: expect.stringContaining("--fort"),
    });
  });
});
