/** “Bild av kartan”: what, on which paper, as which file; seen before it is taken. */
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button, Checkbox } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { fetchFile } from "#client/api/api.ts";
import { useFilter } from "#client/model/use-filter.ts";
import { useMe } from "#client/model/use-me.ts";
import { CheckMark } from "#client/ui/check-mark.tsx";
import { ChoiceField } from "#client/ui/choice-field.tsx";
import { ErrorNotice } from "#client/ui/error-notice.tsx";
import { Modal, ModalActions } from "#client/ui/modal.tsx";
import { saveFile } from "#client/ui/save-file.ts";
import { StatusLine } from "#client/ui/status-line.tsx";
import type { BoundingBox } from "#data/schema/geometry.ts";
import type { PlaceProperties } from "#data/schema/place-answer.ts";
import { type PictureChoice, pictureAddress } from "./picture-address.ts";
import { PlaceQr } from "./place-qr.tsx";
import { Preview } from "./preview.tsx";

const PAPERS = ["a4-landscape", "a4-portrait", "a3-landscape", "a3-portrait", "slide"] as const;
const THEMES = ["print", "light", "dark"] as const;
const FILES = ["svg", "png-150", "png-300"] as const;
const AUDIENCES = ["own", "partner", "public"] as const;

/** The words of each choice, in order. */
const worded = <T extends string>(values: readonly T[], words: (value: T) => string) =>
  values.map((value) => ({ value, words: words(value) }));

interface PictureDialogProps {
  /** The place whose page is open. */
  place: PlaceProperties | null;
  /** What the map shows; null where the picture is asked for from the place's page. */
  bounds: BoundingBox | null;
  onClose: () => void;
}

export function PictureDialog({ place, bounds, onClose }: PictureDialogProps) {
  const { t, i18n } = useTranslation();
  const { filter } = useFilter();
  const { me } = useMe();
  const [about, setAbout] = useState<"view" | "place">(bounds === null ? "place" : "view");
  const [paper, setPaper] = useState<(typeof PAPERS)[number]>("a4-landscape");
  const [theme, setTheme] = useState<PictureChoice["theme"]>("print");
  const [file, setFile] = useState<PictureChoice["file"]>("png-150");
  const [as, setAs] = useState<PictureChoice["as"]>("own");
  const [hasLegend, setLegend] = useState(true);
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: async (address: string) => {
      const { blob, name } = await fetchFile(address);
      saveFile(blob, name);
    },
  });

  const isOfPlace = about === "place" && place !== null;
  const choice: PictureChoice = {
    filter,
    focus: isOfPlace ? place.id : null,
    bounds: isOfPlace ? null : bounds,
    paper,
    theme,
    file,
    hasLegend,
    as,
    language: i18n.language,
  };
  const what = (one: "view" | "place") => t(`picture.what.${one}`, { name: place?.name ?? "" });
  // Who has no part in the plans sees what the public sees, and has nothing to choose.
  const hasPart = (me?.grants.length ?? 0) > 0;
  const kept = pictureAddress(choice, "keep");
  return (
    <Modal title={t(bounds === null ? "picture.ofPlace" : "picture.open")} onClose={onClose}>
      <div className="grid gap-3 sm:grid-cols-2">
        {place !== null && bounds !== null && (
          <ChoiceField
            label={t("picture.about")}
            value={about}
            choices={worded(["view", "place"] as const, what)}
            onChoose={setAbout}
          />
        )}
        <ChoiceField
          label={t("picture.paper")}
          value={paper}
          choices={worded(PAPERS, (one) => t(`picture.papers.${one}`))}
          onChoose={setPaper}
        />
        <ChoiceField
          label={t("picture.file")}
          value={file}
          choices={worded(FILES, (one) => t(`picture.files.${one}`))}
          onChoose={setFile}
        />
        <ChoiceField
          label={t("picture.theme")}
          value={theme}
          choices={worded(THEMES, (one) => t(`picture.themes.${one}`))}
          onChoose={setTheme}
        />
        {hasPart && (
          <ChoiceField
            label={t("picture.shownAs")}
            value={as}
            choices={worded(AUDIENCES, (one) => t(`picture.audiences.${one}`))}
            onChoose={setAs}
          />
        )}
        <Checkbox
          isSelected={hasLegend}
          onChange={setLegend}
          className="group flex min-h-10 items-center gap-2 self-end"
        >
          <CheckMark />
          {t("picture.legend")}
        </Checkbox>
      </div>
      <Preview address={pictureAddress(choice, "look")} what={what(isOfPlace ? "place" : "view")} />
      {isOfPlace && <PlaceQr place={place.id} />}
      {error !== null && <ErrorNotice error={error} />}
      <StatusLine>{isPending ? t("picture.saving") : isSuccess ? t("picture.saved") : null}</StatusLine>
      <ModalActions>
        <Button className="button" onPress={onClose}>
          {t("picture.close")}
        </Button>
        <Button className="button button-primary" isDisabled={isPending} onPress={() => mutate(kept)}>
          {t("picture.save")}
        </Button>
      </ModalActions>
    </Modal>
  );
}
