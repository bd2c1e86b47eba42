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

/** A field, quoted or bare, and what ends it. */
const fieldUpTo = (separator: string): RegExp =>
  new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"|([^"${separator}\\r\\n][^${separator}\\r\\n]*)?)(${separator}|\\r\\n|\\n|\\r|$)`,
    "y",
  );

/** All records between such separators; null where the text has another number of fields on any of them. */
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
    if (!isBlank) {
      if (fields.length < FEWEST_FIELDS || fields.length !== (records[0]?.fields.length ?? fields.length))
        return null;
      records.push({ fields, from, to });
    }
    fields = [];
    line += 1;
    from = line;
  }
  return records;
}

/**
 * The records of a text that is a table: each has the same number of fields, four at least, and there are
 * two records at least. Null for any other text.
 */
export function recordsOf(text: string): TextRecord[] | null {
  for (const separator of SEPARATORS) {
    const records = recordsBetween(text, separator);
    if (records !== null && records.length > 1) return records;
  }
  return null;
}
