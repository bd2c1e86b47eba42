/** A part of the grid by its role. The browser's own table would have to hold every row; this one draws those in sight. */
import type { ComponentProps } from "react";

interface PartProps extends ComponentProps<"div"> {
  role: "grid" | "rowgroup" | "row" | "columnheader" | "gridcell";
}

export function Part({ role, ...rest }: PartProps) {
  return <div role={role} {...rest} />;
}
