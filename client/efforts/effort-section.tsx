/** One part of the planning under its heading. */
import type { ReactNode } from "react";

interface EffortSectionProps {
  id: string;
  title: string;
  about?: string;
  children: ReactNode;
}

export function EffortSection({ id, title, about, children }: EffortSectionProps) {
  return (
    <section aria-labelledby={id} className="mt-8 break-inside-avoid">
      <h2 id={id} className="font-serif text-2xl font-semibold">
        {title}
      </h2>
      {about !== undefined && <p className="mt-0.5 mb-2 max-w-prose text-muted">{about}</p>}
      {children}
    </section>
  );
}
