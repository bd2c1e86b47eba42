/** A setting from its opening until it is saved: nothing written is lost, and nobody is overwritten unseen. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ApiError } from "#client/api/api.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import type { Settings } from "#data/schema/setting.ts";
import { settingQueries } from "./setting-queries.ts";

export interface Stored<Value> {
  value: Value;
  version: number;
}

/** What the form's fields say. */
export type Draft = Readonly<Record<string, string | boolean>>;

interface UseSetting<Value, Sent, D extends Draft> {
  district: DistrictId;
  stored: Stored<Value>;
  pick: (settings: NonNullable<Settings["settings"]>) => Stored<Value> | null | undefined;
  draftOf: (value: Value) => D;
  put: (body: { version: number; value: Sent }) => Promise<unknown>;
}

const isSame = (a: Draft, b: Draft): boolean => Object.keys(a).every((key) => a[key] === b[key]);

const isOvertaken = (error: unknown): boolean =>
  error instanceof ApiError && error.problem.kind === "changed-meanwhile";

export function useSetting<Value, Sent, D extends Draft>(given: UseSetting<Value, Sent, D>) {
  const { district, stored, pick, draftOf, put } = given;
  const client = useQueryClient();
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
  const { mutate, reset, data, error, isPending } = useMutation({
    mutationFn: async (body: { version: number; value: Sent }) => {
      const isSaved = await put(body).then(
        () => true,
        (refusal: unknown) => {
          if (isOvertaken(refusal)) return false;
          throw refusal;
        },
      );
      const { settings } = await client.fetchQuery({ ...settingQueries.of(district), staleTime: 0 });
      return { isSaved, now: (settings && pick(settings)) ?? opened };
    },
    onSuccess: ({ isSaved, now }, { value }) => {
      if (isSaved) {
        open(now);
        void client.invalidateQueries();
      } else setMeeting({ mine: value, theirs: now });
    },
  });

  // What others have saved comes along by itself, but never over what is being written here.
  if (stored.version > opened.version && !isDirty && !isPending && meeting === null) open(stored);

  return {
    opened,
    draft,
    meeting,
    error,
    isPending,
    isSaved: data?.isSaved === true && !isDirty && !isPending,
    set: (fields: Partial<D>) => setDraft({ ...draft, ...fields }),
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
