/** Counts down, second by second. */
import { useEffect, useState } from "react";

/** @param since starts the count anew whenever it is another object */
export function useSecondsLeft(seconds: number, since: object): number {
  const [left, setLeft] = useState(seconds);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another refusal with as many seconds is another wait.
  useEffect(() => {
    const end = performance.now() + seconds * 1_000;
    const tell = () => setLeft(Math.max(0, Math.ceil((end - performance.now()) / 1_000)));
    tell();
    const timer = setInterval(tell, 500);
    return () => clearInterval(timer);
  }, [seconds, since]);
  return left;
}
