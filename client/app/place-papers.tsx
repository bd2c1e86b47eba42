/** What of a place can be taken along: a picture of it, its QR code, a sheet to print. */
import { Link } from "@tanstack/react-router";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { PlaceId } from "#data/schema/ids.ts";

export function PlacePapers({ id, onPicture }: { id: PlaceId; onPicture: () => void }) {
  const { t } = useTranslation();
  return (
    <p className="mt-4 flex flex-wrap gap-x-5 gap-y-1 print:hidden">
      <Button className="text-link min-h-6 font-semibold" onPress={onPicture}>
        {t("picture.ofPlace")}
      </Button>
      <Link
        to="/plats/$id/blad"
        params={{ id }}
        search={(previous) => ({ lang: previous.lang })}
        className="text-link min-h-6 font-semibold"
      >
        {t("sheets.open")}
      </Link>
    </p>
  );
}
