/** Fields and values of what an entry is about, by the names that its own pages give them. */
import { usePlaceWords } from "#client/draw/index.ts";
import { useActorWords } from "#client/records/use-actor-words.ts";
import { useEffortChangeWords } from "#client/records/use-effort-change-words.ts";
import { useMeasureWords } from "#client/records/use-measure-words.ts";
import type { ChangeWords } from "#client/ui/field-change-line.tsx";
import type { SubjectNoun } from "./read-subject.ts";

/** Null for what has no names of its own. */
export function useSubjectWords(noun: SubjectNoun | null): ChangeWords | null {
  const measure = useMeasureWords();
  const place = usePlaceWords();
  const actor = useActorWords();
  const effort = useEffortChangeWords();
  switch (noun) {
    case "measure":
    case "rows":
      return { name: measure.field, value: measure.value };
    case "place":
      return { name: place.field, value: place.value };
    case "actor":
      return actor;
    case "effort":
      return effort;
    default:
      return null;
  }
}
