/** A cell of the matrix, and all of it, in words: for those who do not see it, and for anyone who wants it told. */
import { useTranslation } from "react-i18next";
import type { ActorMatrix, MatrixCell, MatrixLine } from "#data/rules/actor-matrix.ts";
import { Role } from "#data/schema/measure.ts";
import type { MatrixNames } from "./use-matrix.ts";

export function useMatrixWords({ actor, place }: MatrixNames) {
  const { t, i18n } = useTranslation();
  const list = new Intl.ListFormat(i18n.language === "en" ? "en" : "sv", { type: "unit" });
  const roles = ({ roles: numbers }: MatrixCell): string =>
    list.format(
      Role.options
        .filter((role) => numbers[role] > 0)
        .map((role) => t(`matrix.role.${role}`, { count: numbers[role] })),
    );
  return {
    cell: (line: MatrixLine, cell: MatrixCell): string =>
      t("matrix.cell", { actor: actor(line.actor), place: place(cell.place), roles: roles(cell) }),
    /** One line for each actor. */
    all: ({ lines }: ActorMatrix): { actor: string; words: string }[] =>
      lines.map((line) => ({
        actor: actor(line.actor),
        words: line.cells
          .flatMap((cell) =>
            cell === null ? [] : [t("matrix.at", { place: place(cell.place), roles: roles(cell) })],
          )
          .join("; "),
      })),
  };
}
