/** A short label in a rounded frame: says one thing about what stands beside it. */
import type { ReactNode } from "react";
import { classes } from "./classes.ts";

export function Chip({
  children,
  tone = "plain",
}: {
  children: ReactNode;
  tone?: "plain" | "care" | "accent";
}) {
  return (
    <span
      className={classes(
        "inline-flex items-center gap-1 rounded-md border px-2.5 py-0.5 text-sm leading-6",
        tone === "plain" && "border-line bg-paper text-ink",
        tone === "care" && "border-care-line bg-care-wash text-care",
        tone === "accent" && "border-accent/30 bg-wash text-accent",
      )}
    >
      {children}
    </span>
  );
}
