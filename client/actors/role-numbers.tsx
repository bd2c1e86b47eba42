/** How many measures in each role: filled for who leads, framed for who takes part, dashed for who is called in. */
import { classes } from "#client/ui/classes.ts";
import type { RoleNumbers } from "#data/rules/actor-matrix.ts";
import { Role } from "#data/schema/measure.ts";

const FORM: Record<Role, string> = {
  lead: "border-accent bg-accent text-accent-ink",
  takesPart: "border-accent text-accent",
  onCall: "border-dashed border-line-strong text-ink",
};

export const roleForm = (role: Role): string =>
  classes("tabular inline-block min-w-6 rounded border px-1 text-center text-sm leading-5", FORM[role]);

export function RoleNumbersMarks({ roles }: { roles: RoleNumbers }) {
  return (
    <span aria-hidden="true" className="inline-flex gap-0.5">
      {Role.options.map((role) =>
        roles[role] === 0 ? null : (
          <span key={role} className={roleForm(role)}>
            {roles[role]}
          </span>
        ),
      )}
    </span>
  );
}
