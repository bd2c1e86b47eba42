/** What has happened to an account, field by field, in the reader's language. */
import { useTranslation } from "react-i18next";
import { AccessRole } from "#data/schema/access.ts";
import { ActorId } from "#data/schema/ids.ts";
import { useDistricts } from "./use-districts.ts";
import { useGrantWords } from "./use-grant-words.ts";

const FIELDS = ["disabled", "invitation", "link"] as const;
const VALUES = ["true", "false", "made", "for-second-factor"] as const;

export function usePersonWords() {
  const { t } = useTranslation();
  const { all } = useDistricts();
  const grantWords = useGrantWords();
  return {
    /** @param field `grants sodermalm`, or a state of the account */
    field: (field: string): string => {
      const known = FIELDS.find((one) => one === field);
      if (known !== undefined) return t(`people.history.field.${known}`);
      const id = field.split(" ")[1] ?? "";
      return t("people.history.roles", { district: all.find((one) => one.id === id)?.name ?? id });
    },
    /** @param value `editor`, `representative trafikkontoret`, or a state */
    value: (_field: string, value: string): string => {
      const [word, whom] = value.split(" ");
      const role = AccessRole.safeParse(word).data;
      if (role !== undefined) return grantWords({ role, actor: ActorId.safeParse(whom).data ?? null });
      const known = VALUES.find((one) => one === value);
      return known === undefined ? value : t(`people.history.value.${known}`);
    },
  };
}
