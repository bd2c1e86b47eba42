/** A part of the place's page with its heading and an address of its own. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

export const SECTIONS = ["chain", "targetYear", "people", "followUp", "near", "about"] as const;
export type Section = (typeof SECTIONS)[number];

export function PlaceSection({ id, children }: { id: Section; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className="scroll-mt-8 pt-7 outline-none">
      <h2 id={`${id}-heading`} className="mb-3 font-serif text-xl font-semibold">
        {t(`places.sections.${id}`)}
      </h2>
      {children}
    </section>
  );
}
