import { strToU8, type Zippable, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { ApiFault } from "#server/http/api-fault.ts";
import { pptxOf } from "#server/story-files/pptx/index.ts";
import { themeOf } from "#server/story-files/pptx/template.ts";
import { OWN_THEME, SLOTS } from "#server/story-files/pptx/theme.ts";
import { opened } from "./opened.ts";
import { told, withoutMaps } from "./told.ts";

const typesFor = (kind: string) =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/ppt/presentation.xml" ContentType="application/vnd.${kind}"/></Types>`;
const PPTX = "openxmlformats-officedocument.presentationml.presentation.main+xml";
const POTX = "openxmlformats-officedocument.presentationml.template.main+xml";

const colors = SLOTS.map((slot, at) =>
  slot === "lt1"
    ? '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>'
    : `<a:${slot}><a:srgbClr val="00aa${(16 + at).toString(16)}"/></a:${slot}>`,
).join("");
const THEME = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Kommunen"><a:themeElements><a:clrScheme name="Kommunen">${colors}</a:clrScheme><a:fontScheme name="Kommunen"><a:majorFont><a:latin typeface="Stockholm Type"/></a:majorFont><a:minorFont><a:latin typeface="Gill Sans MT"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`;

const template = (more: Zippable = {}, kind = PPTX): Uint8Array =>
  zipSync({
    "[Content_Types].xml": strToU8(typesFor(kind)),
    "ppt/theme/theme1.xml": strToU8(THEME),
    ...more,
  });

/** What whoever sent the file is told. */
async function refusalOf(file: Uint8Array): Promise<{ kind: string; sv: string; en: string }> {
  const fault: unknown = await themeOf(file).catch((error: unknown) => error);
  if (!(fault instanceof ApiFault)) throw new Error("The file was taken");
  const { detail } = fault.particulars;
  if (detail === undefined) throw new Error("Nobody is told why");
  return { kind: fault.kind, ...detail };
}

test.each([PPTX, POTX])("the municipality's colours and typefaces are read out of its %s", async (kind) => {
  const theme = await themeOf(template({}, kind));
  expect(theme).toMatchObject({ headings: "Stockholm Type", body: "Gill Sans MT" });
  expect(theme.colors).toMatchObject({ dk1: "00AA10", lt1: "FFFFFF", accent1: "00AA14", folHlink: "00AA1B" });
});

test("a story dressed in a template has its theme, and says the same", async () => {
  const story = withoutMaps(told());
  const theme = await themeOf(template());
  const [dressed, own] = [opened(await pptxOf(story, theme)), opened(await pptxOf(story))];
  const xml = dressed.xml.get("ppt/theme/theme1.xml") ?? "";
  expect(xml).toContain('<a:accent1><a:srgbClr val="00AA14"/></a:accent1>');
  expect(xml).toContain('<a:latin typeface="Stockholm Type"');
  for (const color of Object.values(OWN_THEME.colors)) expect(xml).not.toContain(color);
  expect(dressed.slides.map(({ texts }) => texts)).toEqual(own.slides.map(({ texts }) => texts));
});

test("a file that was taken out here can be the template of the next", async () => {
  expect(await themeOf(await pptxOf(withoutMaps(told())))).toEqual(OWN_THEME);
});

describe("a template is refused, in words that say why, when it", () => {
  test.each([
    ["is no packed file", () => strToU8("%PDF-1.7"), /ingen presentation/],
    [
      "is a workbook",
      () => template({}, "openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
      /ingen presentation/,
    ],
    ["has a macro", () => template({ "ppt/vbaProject.bin": new Uint8Array(8) }), /makron/],
    ["is made for macros", () => template({}, "ms-powerpoint.template.macroEnabled.main+xml"), /makron/],
    ["has no theme", () => template({ "ppt/theme/theme1.xml": strToU8("<a/>") }), /inget tema/],
    [
      "names a typeface that is none",
      () =>
        template({ "ppt/theme/theme1.xml": strToU8(THEME.replace("Stockholm Type", "&quot;/&gt;&lt;x")) }),
      /inget tema/,
    ],
    [
      "has a document type",
      () => template({ "ppt/theme/theme1.xml": strToU8(`<!DOCTYPE a [<!ENTITY b "c">]>${THEME}`) }),
      /skadad/,
    ],
    [
      "unpacks without end",
      () => template({ "ppt/media/a.bin": new Uint8Array(3_000_000) }),
      /växer för mycket/,
    ],
    [
      "has parts without end",
      () =>
        template(
          Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`a/${at}`, new Uint8Array(1)])),
        ),
      /för många delar/,
    ],
  ])("%s", async (_, file, words) => {
    const { kind, sv, en } = await refusalOf(file());
    expect(kind).toBe("unreadable");
    expect(sv).toMatch(words);
    expect(en).not.toBe(sv);
  });
});
