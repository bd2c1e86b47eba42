/** One matter of the overview: its heading, its sentence, and what shows it. */
import { type ReactNode, useId, useRef } from "react";
import { SaveChart } from "#client/picture/index.ts";

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
  const chart = useRef<HTMLDivElement>(null);
  return (
    <section aria-labelledby={id} className="mt-10 break-inside-avoid">
      <h2 id={id} className="font-serif text-2xl font-semibold">
        {title}
      </h2>
      <p className="mt-1 max-w-prose">{words}</p>
      {note !== undefined && <p className="mt-1 max-w-prose text-sm text-muted">{note}</p>}
      <div ref={chart} className="mt-4">
        {children}
      </div>
      <SaveChart chart={chart} title={title} />
    </section>
  );
}
