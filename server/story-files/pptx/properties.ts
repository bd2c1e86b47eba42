/** A file's own properties: what it is called, whose it is and when it was made; never a person. */
import { DOMParser, XMLSerializer } from "@xmldom/xmldom";
import { strToU8 } from "fflate";
import type { Parts } from "#server/office/package-parts.ts";
import { plain } from "./plain.ts";

const CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const DC = "http://purl.org/dc/elements/1.1/";
const TERMS = "http://purl.org/dc/terms/";
const XSI = "http://www.w3.org/2001/XMLSchema-instance";
const EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

export interface FileProperties {
  title: string;
  district: string;
  /** The organisation. */
  administration: string;
  /** `YYYY-MM-DD` */
  day: string;
  lang: string;
}

const PROGRAM = "Platsplan";

type Add = (namespace: string, name: string, text: string) => Element;

/** @param root an element without contents that declares every prefix */
function written(root: string, fill: (add: Add) => void): Uint8Array {
  const document = new DOMParser().parseFromString(root, "text/xml");
  fill((namespace, name, text) => {
    const element = document.createElementNS(namespace, name);
    element.appendChild(document.createTextNode(plain(text)));
    document.documentElement.appendChild(element);
    return element;
  });
  const xml = new XMLSerializer().serializeToString(document);
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
}

export function properties(
  parts: Parts,
  { title, district, administration, day, lang }: FileProperties,
): void {
  parts.set(
    "docProps/core.xml",
    written(
      `<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="${DC}" xmlns:dcterms="${TERMS}" xmlns:xsi="${XSI}"/>`,
      (add) => {
        add(DC, "dc:title", title);
        add(DC, "dc:subject", district);
        add(DC, "dc:creator", PROGRAM);
        add(CORE, "cp:lastModifiedBy", PROGRAM);
        add(DC, "dc:language", lang);
        for (const name of ["dcterms:created", "dcterms:modified"])
          add(TERMS, name, `${day}T00:00:00Z`).setAttributeNS(XSI, "xsi:type", "dcterms:W3CDTF");
      },
    ),
  );
  parts.set(
    "docProps/app.xml",
    written(`<Properties xmlns="${EXTENDED}"/>`, (add) => {
      add(EXTENDED, "Application", PROGRAM);
      if (administration !== "") add(EXTENDED, "Company", administration);
    }),
  );
}
