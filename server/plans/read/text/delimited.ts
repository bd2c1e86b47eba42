/** Tables as text (RFC 4180), as spreadsheets save a tab: records of fields between separators. Pure. */

/** A record that stands in a text. */
export interface TextRecord {
  fields: string[];
  /** Its lines in the text, from 1: a quoted field may hold several. */
  from: number;
  to: number;
}

/** Swedish spreadsheets write the first, others the second, and a tab stands between cells that are copied. */
const SEPARATORS = [";", ",", "\t"] as const;

/** With fewer fields no plan's tab is written, and prose may have as many between commas. */
const FEWEST_FIELDS = 4;

/** The records of a table as text. */
export interface DelimitedTable {
  records: TextRecord[];
  /** Those with more or fewer fields than the first one, which has the heads. */
  uneven: TextRecord[];
}

/** So many of a table's records may have lost a separator, or gained one; with more of them it is no table. */
const MOST_UNEVEN = 1 / 4;

/** A field, quoted or bare, and what ends it. */
const fieldUpTo = (separator: string): RegExp =>
  new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"|([^"${separator}\\r\\n][^${separator}\\r\\n]*)?)(${separator}|\\r\\n|\\n|\\r|$)`,
    "y",
  );

/** All records between such separators; null where a quoted field does not end as it should. */
function recordsBetween(text: string, separator: string): TextRecord[] | null {
  const field = fieldUpTo(separator);
  const records: TextRecord[] = [];
  let fields: string[] = [];
  let [from, line] = [1, 1];
  while (field.lastIndex < text.length || fields.length > 0) {
    const found = field.exec(text);
    if (found === null) return null;
    const [whole, quoted, bare = "", end] = found;
    fields.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    const to = line + (quoted?.match(/\r\n|[\r\n]/g)?.length ?? 0);
    line = to;
    if (end === separator) continue;
    const isBlank = fields.length === 1 && whole.trim() === "";
    if (!isBlank) records.push({ fields, from, to });
    fields = [];
    line += 1;
    from = line;
  }
  return records;
}

/** The table that such separators make of a text; null where they make none. */
function tableBetween(text: string, separator: string): DelimitedTable | null {
  const records = recordsBetween(text, separator);
  const [first] = records ?? [];
  if (records === null || first === undefined) return null;
  if (records.length < 2 || first.fields.length < FEWEST_FIELDS) return null;
  const uneven = records.filter(({ fields }) => fields.length !== first.fields.length);
  return uneven.length > MOST_UNEVEN * records.length ? null : { records, uneven };
}

/**
 * The records of a text that is a table: two at least, the first with four fields at least, and nearly all
 * the others with as many. Null for any other text.
 */
export function tableAsText(text: string): DelimitedTable | null {
  const tables = SEPARATORS.flatMap((separator) => tableBetween(text, separator) ?? []);
  // What one separator makes even is a table by it, whatever another makes of it.
  return tables.find(({ uneven }) => uneven.length === 0) ?? tables[0] ?? null;
}
