/** A setting from its opening until it is saved: nothing written is lost, and nobody is overwritten unseen. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ApiError } from "#client/api/api.ts";
import { useUndo } from "#client/model/use-undo.ts";
import type { AdminChangeMade } from "#data/schema/admin-answer.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import type { SettingKey, Settings } from "#data/schema/setting.ts";
import { settingQueries } from "./setting-queries.ts";
import { takeBackSetting } from "./take-back.ts";
import { useUndoRefusal } from "./use-undo-refusal.ts";

export interface Stored<Value> {
  value: Value;
  version: number;
}

/** What the form's fields say. */
export type Draft = Readonly<Record<string, string | boolean>>;

interface UseSetting<Value, Sent, D extends Draft> {
  id: SettingKey;
  /** What people call it. */
  title: string;
  district: DistrictId;
  stored: Stored<Value>;
  pick: (settings: NonNullable<Settings["settings"]>) => Stored<Value> | null | undefined;
  draftOf: (value: Value) => D;
  put: (body: { version: number; value: Sent }) => Promise<AdminChangeMade>;
}

const isSame = (a: Draft, b: Draft): boolean => Object.keys(a).every((key) => a[key] === b[key]);

const isOvertaken = (error: unknown): boolean =>
  error instanceof ApiError && error.problem.kind === "changed-meanwhile";

export function useSetting<Value, Sent, D extends Draft>(given: UseSetting<Value, Sent, D>) {
  const { id, title, district, stored, pick, draftOf, put } = given;
  const { t } = useTranslation();
  const client = useQueryClient();
  const undo = useUndo();
  const refused = useUndoRefusal();
  const [opened, setOpened] = useState(stored);
  const [draft, setDraft] = useState(() => draftOf(stored.value));
  /** Somebody else has saved meanwhile: what was to be sent, and what stands there now. */
  const [meeting, setMeeting] = useState<{ mine: Sent; theirs: Stored<Value> } | null>(null);
  const isDirty = !isSame(draft, draftOf(opened.value));

  const open = (now: Stored<Value>) => {
    setOpened(now);
    setDraft(draftOf(now.value));
    setMeeting(null);
  };
  const { mutate, reset, error, isPending } = useMutation({
    mutationFn: async (body: { version: number; value: Sent }) => {
      const made = await put(body).catch((refusal: unknown) => {
        if (isOvertaken(refusal)) return null;
        throw refusal;
      });
      const { settings } = await client.fetchQuery({ ...settingQueries.of(district), staleTime: 0 });
      return { made, now: (settings && pick(settings)) ?? opened };
    },
    onMutate: () => undo.tell(null),
    onSuccess: ({ made, now }, { value }) => {
      if (made === null) return setMeeting({ mine: value, theirs: now });
      open(now);
      undo.tell({
        words: t("settings.saved"),
        about: title,
        takeBack: () => takeBackSetting(made),
        refused,
      });
      void client.invalidateQueries();
    },
  });

  // What others have saved comes along by itself, but never over what is being written here.
  if (stored.version > opened.version && !isDirty && !isPending && meeting === null) open(stored);

  return {
    id,
    district,
    opened,
    draft,
    meeting,
    error,
    isPending,
    undo,
    takeBack: (made: AdminChangeMade) =>
      undo.takeBack({ about: title, takeBack: () => takeBackSetting(made), refused }),
    set: (fields: Partial<D>) => {
      setDraft({ ...draft, ...fields });
      // What is told is of what was saved, no longer of what stands in the fields.
      if (undo.done !== null) undo.tell(null);
    },
    save: (value: Sent) => mutate({ version: opened.version, value }),
    keepMine: () => {
      if (meeting === null) return;
      setOpened(meeting.theirs);
      setMeeting(null);
      mutate({ version: meeting.theirs.version, value: meeting.mine });
    },
    keepTheirs: () => {
      if (meeting !== null) open(meeting.theirs);
      reset();
    },
  };
}

export interface Setting<Value, Sent, D extends Draft>
  extends ReturnType<typeof useSetting<Value, Sent, D>> {}
