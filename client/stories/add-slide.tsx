/** Adds a slide of a kind that one chooses, after the one that is open. */
import { useState } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useView } from "#client/model/use-view.ts";
import { ChoosePlace } from "#client/records/choose-place.tsx";
import { Modal } from "#client/ui/modal.tsx";
import { SlideKind, type Story } from "#data/schema/story.ts";
import type { NewSlide } from "./new-slides.ts";

export function AddSlide({ story, onAdd }: { story: Story; onAdd: (slide: NewSlide) => void }) {
  const { t } = useTranslation();
  const { allPlaces } = useView();
  const [isChoosing, setChoosing] = useState(false);
  const chosen = story.slides.flatMap((slide) => (slide.kind === "place" ? slide.place : []));
  return (
    <>
      <MenuTrigger>
        <Button className="button w-full justify-center">{t("stories.add")}</Button>
        <Popover className="rounded-xl border border-line bg-paper p-1.5 shadow-float">
          <Menu
            aria-label={t("stories.add")}
            className="outline-none"
            onAction={(key) => {
              const kind = SlideKind.parse(key);
              if (kind === "place") setChoosing(true);
              else onAdd({ kind });
            }}
          >
            {SlideKind.options.map((kind) => (
              <MenuItem
                key={kind}
                id={kind}
                className="cursor-pointer rounded-lg px-3 py-1.5 outline-none data-focused:bg-wash"
              >
                {t(`stories.kind.${kind}`)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {isChoosing && (
        <Modal title={t("stories.addPlace")} onClose={() => setChoosing(false)}>
          <ChoosePlace
            isOpened
            label={t("stories.new.place")}
            placeholder={t("stories.new.find")}
            places={allPlaces.filter(
              ({ district, level }) => district === story.district && level !== "spot",
            )}
            chosen={chosen}
            onChoose={(place) => {
              setChoosing(false);
              onAdd({ kind: "place", place });
            }}
          />
        </Modal>
      )}
    </>
  );
}
