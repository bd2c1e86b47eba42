/** Which map the installation shows: the built-in one, or an online style. */

import { parseResponse } from "hono/client";
import { useTranslation } from "react-i18next";
import type { z } from "zod";
import { api } from "#client/api/api.ts";
import type { Faults } from "#client/ui/faults.ts";
import { Field } from "#client/ui/field.tsx";
import { PageSection } from "#client/ui/page-section.tsx";
import type { DistrictId } from "#data/schema/ids.ts";
import { MapSource } from "#data/schema/setting.ts";
import { MapSourceField } from "./map-source-field.tsx";
import { SettingForm } from "./setting-form.tsx";
import { type Stored, useSetting } from "./use-setting.ts";

/** Named by its path in what is sent: the server's word about it then finds its way. */
const STYLE_FIELD = "value.styleUrl";

type Source = z.infer<typeof MapSource>;

interface MapSourceSectionProps {
  district: DistrictId;
  stored: Stored<Source>;
}

export function MapSourceSection({ district, stored }: MapSourceSectionProps) {
  const { t } = useTranslation();
  const setting = useSetting({
    id: "map-source",
    title: t("settings.map.title"),
    district,
    stored,
    pick: ({ mapSource }) => mapSource,
    draftOf: ({ styleUrl }) => ({ isOnline: styleUrl !== null, styleUrl: styleUrl ?? "" }),
    put: (json: Stored<Source>) => parseResponse(api.settings["map-source"].$put({ json })),
  });
  const { isOnline, styleUrl } = setting.draft;
  const written: Source = { styleUrl: isOnline ? styleUrl.trim() : null };
  const check = (): Faults =>
    MapSource.safeParse(written).success ? {} : { [STYLE_FIELD]: t("settings.map.fault") };
  return (
    <PageSection
      id="setting-map-source"
      title={t("settings.map.title")}
      about={t("settings.map.about")}
      isRoomy
    >
      <SettingForm
        setting={setting}
        toSend={() => written}
        check={check}
        inWords={(source) => source.styleUrl ?? t("settings.map.builtIn.name")}
      >
        <MapSourceField isOnline={isOnline} onChange={(next) => setting.set({ isOnline: next })} />
        {isOnline && (
          <Field
            name={STYLE_FIELD}
            label={t("settings.map.address")}
            description={t("settings.map.addressAbout")}
            inputMode="url"
            autoComplete="off"
            spellCheck="false"
            maxLength={2_000}
            isRequired
            value={styleUrl}
            onChange={(next) => setting.set({ styleUrl: next })}
          />
        )}
      </SettingForm>
    </PageSection>
  );
}
