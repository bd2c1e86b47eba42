/** Status line by line, as bars on one scale: a picture of the table beside it, for the eye and the pointer. */
import { scaleLinear } from "@visx/scale";
import { Bar, stack } from "@visx/shape";
import { useFilter } from "#client/model/use-filter.ts";
import { classes } from "#client/ui/classes.ts";
import type { CrossLine } from "#data/rules/overview/cross-counts.ts";
import type { Status } from "#data/schema/status.ts";
import { ChoiceLink } from "./choice-link.tsx";
import { isLeft, partFor } from "./part.ts";
import { STATUS_LOOK } from "./status-fill.tsx";
import { countOf, type StatusTable } from "./status-table.ts";

const HEIGHT = 28;
/** The narrowest part, in per cent of the width, that has room for its number. */
const LABELLED = 7;

const isDark = (status: Status): boolean => status === "done" || status === "started";

export function StatusBars<D extends "district" | "type">({
  field,
  lines,
  statuses,
  nameOf,
  labelOf,
}: StatusTable<D>) {
  const { filter } = useFilter();
  const percent = scaleLinear<number>({
    domain: [0, Math.max(1, ...lines.map(({ total }) => total))],
    range: [0, 100],
  });
  const layers = stack<CrossLine<D, "status">, Status>({ keys: [...statuses], value: countOf })([...lines]);
  return (
    <div aria-hidden="true" className="grid grid-cols-[auto_1fr] items-center gap-x-3 gap-y-2">
      {lines.map((line, at) => (
        <div key={line.value} className="contents">
          <span className="max-w-28 text-sm leading-tight sm:max-w-52">{nameOf(line.value)}</span>
          <svg aria-hidden="true" width="100%" height={HEIGHT} className="inked overflow-visible">
            {layers.map((layer) => {
              const [from, to] = layer[at] ?? [0, 0];
              if (from === to) return null;
              const status = layer.key;
              const part = partFor({ [field]: line.value, status });
              const label = labelOf(line.value, status, to - from);
              const x = percent(from);
              const width = percent(to) - x;
              return (
                <ChoiceLink
                  key={status}
                  part={part}
                  label={label}
                  isForPointer
                  className={classes("group", !isLeft(filter, part) && "opacity-35")}
                >
                  <title>{label}</title>
                  <Bar
                    x={`${x}%`}
                    y={1}
                    width={`${width}%`}
                    height={HEIGHT - 2}
                    {...STATUS_LOOK[status]}
                    className="group-hover:opacity-80"
                  />
                  {width >= LABELLED && (
                    <text
                      x={`${x + width / 2}%`}
                      y={HEIGHT / 2}
                      dominantBaseline="central"
                      textAnchor="middle"
                      className={classes(
                        "tabular text-sm font-semibold",
                        isDark(status) ? "fill-paper" : "haloed fill-ink",
                      )}
                    >
                      {to - from}
                    </text>
                  )}
                </ChoiceLink>
              );
            })}
          </svg>
        </div>
      ))}
    </div>
  );
}
