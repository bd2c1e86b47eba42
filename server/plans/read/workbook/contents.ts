/** What a workbook holds, told by its lists and names, before any sheet is read. Pure. */
import { readXml } from "hucre/xml";
import type { Notice, NoticeKind } from "#data/schema/document.ts";
import type { Package } from "#server/plans/read/package/open-package.ts";

export interface ListedSheet {
  name: string;
  /** The part that holds its cells; null for a sheet without (a chart of its own). */
  part: string | null;
}

const textOf = ({ texts }: Package, name: string): string => texts.get(name) ?? "";

/** The elements of one name in a part, each as what its attributes say; namespaces are left out. */
function elements(opened: Package, part: string, name: string): ((attribute: string) => string)[] {
  const { data } = readXml(textOf(opened, part), { rowTag: name, stripNamespaces: true });
  return data.map((one) => {
    const attributes = Object.entries(one).map(([key, value]) => [key.replace(/^@(?:.*:)?/, ""), value]);
    const values = new Map(attributes.map(([key, value]) => [key, String(value ?? "")]));
    return (attribute) => values.get(attribute) ?? "";
  });
}

/** A part's name by what another part calls it. */
function resolved(folder: string, target: string): string {
  const { pathname } = new URL(target, new URL(folder === "" ? "" : `${folder}/`, "file:///"));
  return decodeURIComponent(pathname.slice(1));
}

const folderOf = (part: string): string => part.split("/").slice(0, -1).join("/");

/** A part's relationships: their kinds and the parts they lead to, by id. */
function relationships(opened: Package, part: string): Map<string, { kind: string; target: string }> {
  const folder = folderOf(part);
  const list = `${folder === "" ? "" : `${folder}/`}_rels/${part.split("/").at(-1)}.rels`;
  return new Map(
    elements(opened, list, "Relationship")
      .filter((of) => of("TargetMode") !== "External")
      .map((of) => [
        of("Id"),
        { kind: of("Type").split("/").at(-1) ?? "", target: resolved(folder, of("Target")) },
      ]),
  );
}

/** The sheets in the workbook's own order. */
export function listedSheets(opened: Package): ListedSheet[] {
  const workbook = [...relationships(opened, "").values()].find(({ kind }) => kind === "officeDocument");
  if (workbook === undefined) return [];
  const targets = relationships(opened, workbook.target);
  return elements(opened, workbook.target, "sheet").map((of) => {
    const to = targets.get(of("id"));
    return { name: of("name"), part: to?.kind === "worksheet" ? to.target : null };
  });
}

/** What no sheet's text depends on; hucre would read it all the same. */
const UNNEEDED =
  /^(?:docProps|Basic|Scripts|Dialogs|Configurations2|Object [^/]*)\/|\/(?:charts|chartsheets|customXml|externalLinks|pivotCache|pivotTables|slicers|slicerCaches|theme|timelines|timelineCaches)\//i;

/** Whether a part is unpacked. */
export const isNeeded = (name: string): boolean =>
  name === "mimetype" || (/\.(?:xml|rels)$/i.test(name) && !UNNEEDED.test(name));

/** What is in the file besides sheets, and is left alone. */
const IGNORED: readonly (readonly [NoticeKind, RegExp])[] = [
  ["macros-ignored", /vbaProject\.bin$|\/macrosheets\/|^(?:Basic|Scripts)\/.+\.xml$/i],
  ["links-ignored", /\/externalLinks\/[^/]+\.xml$|\/connections\.xml$/i],
  ["pictures-ignored", /\/media\/|\/charts\/chart[^/]*\.xml$|^Pictures\/.|^Object [^/]*\/content\.xml$/i],
];

/** A notice for each kind of thing that is not read. */
export const ignoredParts = ({ names }: Package): Notice[] =>
  IGNORED.flatMap(([kind, pattern]) => {
    const count = names.filter((name) => pattern.test(name)).length;
    return count === 0 ? [] : [{ kind, where: null, count }];
  });
