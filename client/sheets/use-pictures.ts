/** Which pictures of the page are there: it is not printed before all are, or have been given up. */
import { useCallback, useState } from "react";

interface Pictures {
  waiting: number;
  failed: number;
  /** Hears of the picture of that name. */
  settle: (name: string, isThere: boolean) => void;
}

/** @param names each picture that the page shows */
export function usePictures(names: readonly string[]): Pictures {
  const [settled, setSettled] = useState<ReadonlyMap<string, boolean>>(new Map());
  const settle = useCallback(
    (name: string, isThere: boolean) => setSettled((before) => new Map(before).set(name, isThere)),
    [],
  );
  return {
    waiting: names.filter((name) => !settled.has(name)).length,
    failed: names.filter((name) => settled.get(name) === false).length,
    settle,
  };
}
