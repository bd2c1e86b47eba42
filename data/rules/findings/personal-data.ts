/** Personal data in a cell: a plan is about places. The words themselves are not repeated. */
import { personalData as guard } from "#data/rules/person-guard.ts";
import { cellsOf } from "./cells-of.ts";
import type { Noticed, ReviewRule } from "./rule.ts";

export const personalData: ReviewRule = {
  id: "personal-data",
  severity: "error",
  *notice(plan, { names }) {
    const byCell = new Map<string, Noticed & { kinds: Set<string>; texts: string[] }>();
    for (const { subject, column, text } of cellsOf(plan)) {
      const found = guard(text, names);
      if (found.length === 0) continue;
      const at = `${subject.kind} ${subject.id} ${column}`;
      const cell = byCell.get(at) ?? { subject, column, values: {}, kinds: new Set(), texts: [] };
      for (const { kind } of found) cell.kinds.add(kind);
      cell.texts.push(text);
      byCell.set(at, cell);
    }
    for (const { subject, column, kinds, texts } of byCell.values())
      yield { subject, column, values: { kinds: [...kinds].sort() }, ground: texts };
  },
};
