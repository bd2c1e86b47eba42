/** How the table is set, and the ways to set it: the address is its only home. */
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { searchOf, settingOf, TableSearch, type TableSetting } from "./table-search.ts";

export interface SettingControl extends TableSetting {
  set: (part: Partial<TableSetting>) => void;
}

export function useTableSetting(): SettingControl {
  const found = useSearch({ strict: false });
  const navigate = useNavigate();
  const setting = useMemo(() => settingOf(TableSearch.parse(found)), [found]);
  const set = useCallback(
    (part: Partial<TableSetting>) => {
      void navigate({
        to: "/atgarder",
        search: (previous) => ({ ...previous, ...searchOf({ ...setting, ...part }) }),
      });
    },
    [navigate, setting],
  );
  return useMemo(() => ({ ...setting, set }), [setting, set]);
}
