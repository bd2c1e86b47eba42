/** That an effort was taken away while it was written here: by whom, and the ways on with what is written. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { undoChange } from "#client/model/undo-change.ts";
import { ErrorNotice } from "#client/ui/error-notice.tsx";
import { Notice } from "#client/ui/notice.tsx";
import { useMomentWords } from "#client/ui/use-moment-words.ts";
import { Effort } from "#data/schema/effort.ts";
import type { ChangeId } from "#data/schema/ids.ts";

interface GoneWhileWrittenProps {
  effort: Effort;
  /** Hears of it as it stands there again. */
  onRestored: (effort: Effort) => void;
}

export function GoneWhileWritten({ effort, onRestored }: GoneWhileWrittenProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const time = useMomentWords();
  // Without it, it is said all the same that it is gone.
  const { data } = useQuery({ ...queries.effortHistory(effort.id), staleTime: 0, retry: false });
  const last = data?.items[0];
  const restore = useMutation({
    mutationFn: (change: ChangeId) => undoChange(change),
    onSuccess: async ({ effort: back }) => {
      await client.invalidateQueries({ queryKey: queries.efforts().queryKey });
      const whole = Effort.safeParse(back).data;
      if (whole !== undefined) onRestored(whole);
    },
  });
  return (
    <div role="alert" className="space-y-3">
      <Notice tone="care" title={t("efforts.goneWhile.title")}>
        {last !== undefined && (
          <p>
            {last.who === null
              ? t("efforts.goneWhile.when", { time: time(last.at) })
              : t("efforts.goneWhile.by", { who: last.who, time: time(last.at) })}
          </p>
        )}
        <p>{t("efforts.goneWhile.kept")}</p>
        {last?.mayUndo === true && (
          <Button
            className="button mt-2"
            isDisabled={restore.isPending}
            onPress={() => restore.mutate(last.change)}
          >
            {t("efforts.goneWhile.restore")}
          </Button>
        )}
      </Notice>
      {restore.error !== null && <ErrorNotice error={restore.error} />}
    </div>
  );
}
