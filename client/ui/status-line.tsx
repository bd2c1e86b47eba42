/** What has just happened, told where it happened; it is there before it says anything, so that it is heard. */
import { classes } from "./classes.ts";

interface StatusLineProps {
  children: string | null;
  /** Whether it is that something did not happen. */
  isFault?: boolean;
}

export function StatusLine({ children, isFault = false }: StatusLineProps) {
  return (
    <p role="status" className={classes("font-semibold empty:hidden", isFault ? "text-fault" : "text-done")}>
      {children}
    </p>
  );
}
