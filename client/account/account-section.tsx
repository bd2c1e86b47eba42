/** One matter of the account: what it is on the left, what one can do on the right. */
import type { ReactNode } from "react";
import { classes } from "#client/ui/classes.ts";

interface AccountSectionProps {
  id: string;
  title: string;
  about: string;
  children: ReactNode;
  /** Whether it stands on paper, too. */
  isPrinted?: boolean;
}

export function AccountSection({ id, title, about, children, isPrinted = false }: AccountSectionProps) {
  return (
    <section
      aria-labelledby={id}
      className={classes(
        "grid gap-x-12 gap-y-4 border-t border-line py-8 md:grid-cols-[17rem_1fr]",
        !isPrinted && "print:hidden",
      )}
    >
      <div>
        <h2 id={id} className="font-serif text-xl font-semibold">
          {title}
        </h2>
        <p className="mt-1 text-muted">{about}</p>
      </div>
      <div className="max-w-md min-w-0">{children}</div>
    </section>
  );
}
