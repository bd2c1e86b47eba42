/** One part of the presenter's screen, with its heading. */
import type { ReactNode } from "react";

export function PresenterPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h2 className="mb-1 font-semibold text-muted">{title}</h2>
      {children}
    </section>
  );
}
