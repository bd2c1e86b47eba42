/** A change of several rows as the changes of each of them. */
import type { ChangeMeasure, ChangeMeasures } from "#data/schema/operation.ts";

export const singleChanges = ({ district, measures, sets }: ChangeMeasures): ChangeMeasure[] =>
  measures.flatMap((measure, index) => {
    const set = sets[index];
    return set === undefined ? [] : [{ kind: "change-measure", measure, district, set }];
  });
