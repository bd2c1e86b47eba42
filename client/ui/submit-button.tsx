/** Sends a form; while the answer is on its way it says so and takes no second press. */
import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { classes } from "./classes.ts";

interface SubmitButtonProps {
  children: ReactNode;
  isPending: boolean;
  isPrimary?: boolean;
  isWide?: boolean;
}

export function SubmitButton({ children, isPending, isPrimary = true, isWide = false }: SubmitButtonProps) {
  return (
    <Button
      type="submit"
      isPending={isPending}
      className={classes(
        "button data-pending:opacity-70",
        isPrimary && "button-primary",
        isWide && "min-h-11 w-full justify-center",
      )}
    >
      {children}
    </Button>
  );
}
