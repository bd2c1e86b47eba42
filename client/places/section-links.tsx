/** Leads to the parts of the page; stays in sight while one reads. */
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { SECTIONS } from "./place-section.tsx";

export function SectionLinks() {
  const { t } = useTranslation();
  return (
    <nav
      aria-label={t("places.sections.label")}
      className="sticky -top-4 z-10 -mx-5 mt-5 overflow-x-auto border-b border-line bg-paper px-5 sm:-mx-6 sm:px-6 print:hidden"
    >
      <ul className="flex gap-4 text-[0.9375rem]">
        {SECTIONS.map((id) => (
          <li key={id} className="shrink-0">
            <Link
              to="."
              search={true}
              hash={id}
              activeOptions={{ includeHash: true }}
              activeProps={{ className: "border-accent text-accent" }}
              inactiveProps={{ className: "border-transparent text-muted hover:text-ink" }}
              className="block border-b-2 py-2 font-semibold"
            >
              {t(`places.sections.${id}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
