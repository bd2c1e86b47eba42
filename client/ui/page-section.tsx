/** One matter of a view: what it is on the left, what one can do on the right. */
import type { ReactNode } from "react";
import { classes } from "./classes.ts";

interface PageSectionProps {
  id: string;
  title: string;
  about: string;
  children: ReactNode;
  /** Whether it stands on paper, too. */
  isPrinted?: boolean;
  /** Whether what one can do takes more than a line of text. */
  isRoomy?: boolean;
}

export function PageSection({
  id,
  title,
  about,
  children,
  isPrinted = false,
  isRoomy = false,
}: PageSectionProps) {
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
      <div className={classes("min-w-0", isRoomy ? "max-w-xl" : "max-w-md")}>{children}</div>
    </section>
  );
}
