/** Why a document cannot be read, in words for whoever sent it. Pure. */
import type { ApiProblem } from "#data/schema/api-problem.ts";
import type { Refusal, RefusalReason } from "#data/schema/refusal.ts";
import { ApiFault } from "#server/http/api-fault.ts";

type Words = ApiProblem["detail"];

/** A refusal as its sentence needs it. */
interface Told {
  /** A space and the place, or nothing. */
  at: Words;
  limit: Words;
  found: Words;
  /** The same two as amounts of bytes. */
  limitBytes: Words;
  foundBytes: Words;
}

const SENTENCES: Record<RefusalReason, (told: Told) => Words> = {
  empty: () => ({
    sv: "Filen är tom: det finns ingen text i den.",
    en: "The file is empty: there is no text in it.",
  }),
  encrypted: () => ({
    sv: "Filen är låst med lösenord. Spara den utan lösenord och försök igen.",
    en: "The file is locked with a password. Save it without one and try again.",
  }),
  damaged: ({ at }) => ({
    sv: `Filen är skadad${at.sv} och går inte att läsa. Öppna den där den gjordes, spara den på nytt och försök igen.`,
    en: `The file is damaged${at.en} and cannot be read. Open it where it was made, save it anew and try again.`,
  }),
  "unknown-format": () => ({
    sv: "Formatet går inte att läsa. Det som läses är Excel (.xlsx, .xlsm), OpenDocument (.ods), PDF, Word (.docx) och text. En äldre fil (.xls, .doc) kan sparas om till ett av dem.",
    en: "The format cannot be read. Those that can are Excel (.xlsx, .xlsm), OpenDocument (.ods), PDF, Word (.docx) and text. An older file (.xls, .doc) can be saved as one of them.",
  }),
  mislabelled: () => ({
    sv: "Filen är något annat än namnet säger, och innehållet går inte att läsa. Kontrollera att det är rätt fil.",
    en: "The file is something else than its name says, and its content cannot be read. Check that it is the right file.",
  }),
  "too-large": ({ at, limit, found, limitBytes, foundBytes }) =>
    at.sv === ""
      ? {
          sv: `Filen är för stor: ${foundBytes.sv}. Högst ${limitBytes.sv} läses.`,
          en: `The file is too large: ${foundBytes.en}. At most ${limitBytes.en} are read.`,
        }
      : {
          sv: `En cell har för mycket text${at.sv}: ${found.sv} tecken. Högst ${limit.sv} läses.`,
          en: `A cell has too much text${at.en}: ${found.en} characters. At most ${limit.en} are read.`,
        },
  "too-many-sheets": ({ limit, found }) => ({
    sv: `Filen har för många flikar: ${found.sv}. Högst ${limit.sv} läses.`,
    en: `The file has too many sheets: ${found.en}. At most ${limit.en} are read.`,
  }),
  "too-many-rows": ({ at, limit, found }) => ({
    sv: `Det är för många rader${at.sv}: ${found.sv}. Högst ${limit.sv} läses i en flik.`,
    en: `There are too many rows${at.en}: ${found.en}. At most ${limit.en} are read in a sheet.`,
  }),
  "too-many-cells": ({ at, limit, found }) => ({
    sv: `Det är för många celler${at.sv}: ${found.sv}. Högst ${limit.sv} läses.`,
    en: `There are too many cells${at.en}: ${found.en}. At most ${limit.en} are read.`,
  }),
  "too-many-pages": ({ limit, found }) => ({
    sv: `Filen har för många sidor: ${found.sv}. Högst ${limit.sv} läses.`,
    en: `The file has too many pages: ${found.en}. At most ${limit.en} are read.`,
  }),
  "too-many-entries": ({ limit, found }) => ({
    sv: `Den packade filen har för många delar: ${found.sv}. Högst ${limit.sv} läses.`,
    en: `The packed file has too many parts: ${found.en}. At most ${limit.en} are read.`,
  }),
  "inflates-too-much": ({ at, limitBytes }) => ({
    sv: `Filen växer för mycket när den packas upp${at.sv}: till mer än ${limitBytes.sv}.`,
    en: `The file grows too much when it is unpacked${at.en}: to more than ${limitBytes.en}.`,
  }),
  "too-deep": ({ at, limit }) => ({
    sv: `Filens innehåll ligger inbäddat i för många nivåer${at.sv}. Högst ${limit.sv} läses.`,
    en: `The file's content is nested too deeply${at.en}. At most ${limit.en} levels are read.`,
  }),
  "took-too-long": ({ limit }) => ({
    sv: `Filen tog för lång tid att läsa: mer än ${limit.sv} sekunder.`,
    en: `The file took too long to read: more than ${limit.en} seconds.`,
  }),
  "took-too-much-memory": ({ limit }) => ({
    sv: `Filen tog för mycket minne att läsa: mer än ${limit.sv} MB.`,
    en: `The file took too much memory to read: more than ${limit.en} MB.`,
  }),
  cancelled: () => ({ sv: "Läsningen avbröts.", en: "The reading was cancelled." }),
};

const inBoth = (say: (locale: string) => string): Words => ({ sv: say("sv-SE"), en: say("en-GB") });

const amount = (value: number | null): Words => inBoth((locale) => (value ?? 0).toLocaleString(locale));

/** From a megabyte in whole ones, as file managers show them. */
function amountOfBytes(value: number | null): Words {
  const bytes = value ?? 0;
  const [unit, size] = bytes >= 1_000_000 ? ["megabyte", bytes / 1_000_000] : ["byte", bytes];
  return inBoth((locale) =>
    new Intl.NumberFormat(locale, {
      style: "unit",
      unit,
      unitDisplay: bytes >= 1_000_000 ? "short" : "long",
      maximumFractionDigits: 1,
    }).format(size),
  );
}

/** Why the document cannot be read: where it lies, which bound it met, and what to do. */
export const refusalWords = ({ reason, where, limit, found }: Refusal): Words =>
  SENTENCES[reason]({
    at: where === null ? { sv: "", en: "" } : { sv: ` (${where})`, en: ` (${where})` },
    limit: amount(limit),
    found: amount(found),
    limitBytes: amountOfBytes(limit),
    foundBytes: amountOfBytes(found),
  });

/** The refusal as the API answers it. */
export const refusalFault = (refusal: Refusal): ApiFault =>
  new ApiFault("unreadable", undefined, {}, undefined, { detail: refusalWords(refusal), refusal });
