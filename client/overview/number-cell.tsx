/** A number in an overview's table, which narrows the view to what it counts; a stroke where there is nothing. */
import { type FilterPart, useFilter } from "#client/model/use-filter.ts";
import { classes } from "#client/ui/classes.ts";
import { ChoiceLink } from "./choice-link.tsx";
import { isChosen } from "./part.ts";

interface NumberCellProps {
  count: number;
  part: FilterPart;
  label: string;
  isStrong?: boolean;
}

export function NumberCell({ count, part, label, isStrong = false }: NumberCellProps) {
  const { filter } = useFilter();
  return (
    <td className={classes("px-1 py-1 text-right", isStrong && "font-semibold")}>
      {count === 0 ? (
        <span className="px-1.5 text-muted">–</span>
      ) : (
        <ChoiceLink
          part={part}
          label={label}
          className={classes(
            "inline-block min-h-6 min-w-7 rounded px-1.5 hover:bg-paper-3 hover:underline",
            isChosen(filter, part) && "bg-wash text-accent outline outline-accent",
          )}
        >
          {count}
        </ChoiceLink>
      )}
    </td>
  );
}
