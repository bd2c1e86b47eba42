/** A point in time, in the reader's own way of writing it. */
import { useMomentWords } from "./use-moment-words.ts";

interface MomentProps {
  /** UTC, ISO 8601. */
  at: string;
  /** The date alone. */
  isShort?: boolean;
}

export function Moment({ at, isShort = false }: MomentProps) {
  const words = useMomentWords({ isShort });
  return (
    <time dateTime={at} className="tabular">
      {words(at)}
    </time>
  );
}
