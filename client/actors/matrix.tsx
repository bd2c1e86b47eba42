/** Who does how much where: the grid, what its marks mean, and all of it in words. */
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Checkbox } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useFilter } from "#client/model/use-filter.ts";
import type { View } from "#client/model/use-view.ts";
import { CheckMark } from "#client/ui/check-mark.tsx";
import { Role } from "#data/schema/measure.ts";
import { MatrixGrid } from "./matrix-grid.tsx";
import { useMatrixWords } from "./matrix-words.ts";
import { roleForm } from "./role-numbers.tsx";
import { useMatrix } from "./use-matrix.ts";

export function Matrix({ view }: { view: View }) {
  const { t } = useTranslation();
  const { filter, isActive } = useFilter();
  const [withUnits, setWithUnits] = useState(false);
  const { matrix, names } = useMatrix(view, filter, withUnits);
  const words = useMatrixWords(names);
  if (matrix.places.length === 0) return <p className="mt-6 text-muted">{t("matrix.empty")}</p>;
  return (
    <>
      <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
        <Checkbox
          isSelected={withUnits}
          onChange={setWithUnits}
          className="group flex cursor-pointer items-center gap-2 rounded-md data-focus-visible:outline-2 data-focus-visible:outline-accent"
        >
          <CheckMark />
          {t("matrix.withUnits")}
        </Checkbox>
        {isActive && (
          <Link
            to="/atgarder"
            search={(previous) => ({ ...filter, lang: previous.lang })}
            className="text-link font-semibold"
          >
            {t("matrix.showMeasures")}
          </Link>
        )}
      </div>
      <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {Role.options.map((role) => (
          <li key={role} className="flex items-center gap-1.5">
            <span aria-hidden="true" className={roleForm(role)}>
              1
            </span>
            {t(`terms.role.${role}`)}
          </li>
        ))}
      </ul>
      {/* Who does something at no place that is named stands in the words alone. */}
      <MatrixGrid
        matrix={{ ...matrix, lines: matrix.lines.filter(({ cells }) => cells.some((cell) => cell !== null)) }}
        names={names}
      />
      <details className="mt-6">
        <summary className="cursor-pointer font-semibold">{t("matrix.inWords")}</summary>
        <ul className="mt-2 max-w-prose space-y-1.5">
          {words.all(matrix).map(({ actor, words: told }) => (
            <li key={actor}>
              <strong lang="sv">{actor}</strong>: {told === "" ? t("matrix.noPlace") : told}.
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
