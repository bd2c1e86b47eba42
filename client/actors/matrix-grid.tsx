/** Actors against places as a grid: every number filters, the arrow keys lead from one to the next. */
import { Link } from "@tanstack/react-router";
import { type KeyboardEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { PageSearch } from "#client/model/page-search.ts";
import { type FilterPart, filteredBy, useFilter } from "#client/model/use-filter.ts";
import { classes } from "#client/ui/classes.ts";
import { moved, type Position, within } from "#client/ui/grid-move.ts";
import type { ActorMatrix, MatrixCell, MatrixLine } from "#data/rules/actor-matrix.ts";
import { useMatrixWords } from "./matrix-words.ts";
import { RoleNumbersMarks } from "./role-numbers.tsx";
import type { MatrixNames } from "./use-matrix.ts";

interface MatrixGridProps {
  matrix: ActorMatrix;
  names: MatrixNames;
}

/** Lines that Page Up and Page Down pass. */
const PAGE = 10;

const STICKY = "sticky left-0 z-10 bg-paper text-left";

interface CellProps {
  line: MatrixLine;
  cell: MatrixCell | null;
  label: (cell: MatrixCell) => string;
  tabIndex: 0 | -1;
}

function Cell({ line, cell, label, tabIndex }: CellProps) {
  const { t } = useTranslation();
  const { filter } = useFilter();
  if (cell === null) {
    return (
      <span tabIndex={tabIndex} className="block px-2 py-1 text-muted">
        <span aria-hidden="true">·</span>
        <span className="sr-only">{t("matrix.nothing")}</span>
      </span>
    );
  }
  const isChosen =
    filter.actor?.length === 1 &&
    filter.place?.length === 1 &&
    filter.actor[0] === line.actor &&
    filter.place[0] === cell.place;
  const part: FilterPart = isChosen
    ? { actor: undefined, place: undefined }
    : { actor: [line.actor], place: [cell.place] };
  return (
    <Link
      to="/aktorer"
      search={(previous: PageSearch) => ({ ...filteredBy(previous, part), vy: "matris" as const })}
      resetScroll={false}
      preload={false}
      activeOptions={{ exact: true }}
      tabIndex={tabIndex}
      aria-label={label(cell)}
      {...(isChosen ? { "aria-current": "true" as const } : {})}
      className={classes(
        "block rounded px-2 py-1 hover:bg-wash",
        isChosen && "bg-wash outline outline-accent",
      )}
    >
      <RoleNumbersMarks roles={cell.roles} />
    </Link>
  );
}

export function MatrixGrid({ matrix, names }: MatrixGridProps) {
  const { t } = useTranslation();
  const words = useMatrixWords(names);
  const grid = useRef<HTMLTableElement>(null);
  const [chosen, setChosen] = useState<Position>({ line: 0, column: 0 });
  const extent = { lines: matrix.lines.length, columns: matrix.places.length + 1, page: PAGE };
  // The filter may have taken away the line or the column where one stood.
  const at = within({ ...chosen, line: Math.max(0, chosen.line) }, extent);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moved(at, event.key, event.ctrlKey || event.metaKey, extent);
    if (next === null) return;
    event.preventDefault();
    const to = { ...next, line: Math.max(0, next.line) };
    setChosen(to);
    const cell = grid.current?.tBodies[0]?.rows[to.line]?.cells[to.column];
    cell?.querySelector<HTMLElement>("[tabindex]")?.focus();
  };
  const stops = (line: number, column: number) => (at.line === line && at.column === column ? 0 : -1);
  const stand = (line: number, column: number) => ({ onFocus: () => setChosen({ line, column }) });
  return (
    <div className="relative mt-4 overflow-x-auto">
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid whose cells are walked through by key keeps a table's own parts (ARIA grid pattern). */}
      <table ref={grid} role="grid" aria-label={t("matrix.label")} className="text-sm" onKeyDown={onKeyDown}>
        <thead>
          <tr className="border-b border-line-strong/60">
            <th scope="col" className={classes(STICKY, "min-w-44 py-2 pr-3 align-bottom font-semibold")}>
              {t("actors.columns.name")}
            </th>
            {matrix.places.map((place) => (
              <th key={place} scope="col" lang="sv" className="px-2 py-2 align-bottom font-semibold">
                <span className="inline-block h-44 rotate-180 text-start leading-tight [writing-mode:vertical-rl]">
                  {names.place(place)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.lines.map((line, index) => (
            <tr key={line.actor} className="border-b border-line">
              <th
                scope="row"
                lang="sv"
                className={classes(STICKY, "py-1 pr-3 font-normal")}
                {...stand(index, 0)}
              >
                <Link
                  to="/aktorer/$id"
                  params={{ id: line.actor }}
                  search={(previous) => ({ lang: previous.lang })}
                  tabIndex={stops(index, 0)}
                  className="text-link font-semibold"
                >
                  {names.actor(line.actor)}
                </Link>
              </th>
              {matrix.places.map((place, position) => (
                <td key={place} className="text-center" {...stand(index, position + 1)}>
                  <Cell
                    line={line}
                    cell={line.cells[position] ?? null}
                    label={(cell) => words.cell(line, cell)}
                    tabIndex={stops(index, position + 1)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
