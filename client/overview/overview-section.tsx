/** One matter of the overview: its heading, its sentence, and what shows it. */
import { type ReactNode, useId } from "react";

interface OverviewSectionProps {
  title: string;
  /** What the chart shows, in words. */
  words: string;
  /** How its numbers are to be read. */
  note?: string;
  children: ReactNode;
}

export function OverviewSection({ title, words, note, children }: OverviewSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-10 break-inside-avoid">
      <h2 id={id} className="font-serif text-2xl font-semibold">
        {title}
      </h2>
      <p className="mt-1 max-w-prose">{words}</p>
      {note !== undefined && <p className="mt-1 max-w-prose text-sm text-muted">{note}</p>}
      <div className="mt-4">{children}</div>
    </section>
  );
}
