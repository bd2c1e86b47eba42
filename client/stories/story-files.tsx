/** “Ta ut som fil”: the story as a file, one for each way to use it. */
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { fetchFile } from "#client/api/api.ts";
import { ErrorNotice } from "#client/ui/error-notice.tsx";
import { Modal, ModalActions } from "#client/ui/modal.tsx";
import { saveFile } from "#client/ui/save-file.ts";
import { StatusLine } from "#client/ui/status-line.tsx";
import type { Story } from "#data/schema/story.ts";
import { PowerPointChoices } from "./powerpoint-choices.tsx";

/** Each file that is offered, with what it is asked for. */
const OFFERS = [
  { key: "pptx", file: "pptx" },
  { key: "a4", file: "pdf?paper=a4" },
  { key: "a3", file: "pdf?paper=a3" },
  { key: "handout", file: "pdf?paper=handout" },
  { key: "html", file: "html" },
  { key: "docx", file: "docx" },
  { key: "ics", file: "ics" },
] as const;

type Offer = (typeof OFFERS)[number];
/** A file, what it is to be dressed in, and whether with the notes of whoever presents. */
interface Wish {
  key: Offer["key"];
  file: string;
  template?: File;
}

function formOf(template: File | undefined): FormData | undefined {
  if (template === undefined) return undefined;
  const form = new FormData();
  form.set("template", template);
  return form;
}

interface StoryFilesProps {
  story: Story;
  onClose: () => void;
}

export function StoryFiles({ story, onClose }: StoryFilesProps) {
  const { t } = useTranslation();
  const [hasNotes, setHasNotes] = useState(false);
  const { mutate, variables, isPending, isSuccess, error } = useMutation({
    mutationFn: async ({ file, template }: Wish) => {
      const { blob, name } = await fetchFile(`/api/stories/${story.id}/files/${file}`, formOf(template));
      saveFile(blob, name);
    },
  });
  return (
    <Modal title={t("storyFiles.open")} onClose={onClose}>
      <p className="text-muted">
        {t("storyFiles.as", { audience: t(`stories.audience.${story.audience}`) })}
      </p>
      <ul className="my-3 divide-y divide-line border-y border-line">
        {OFFERS.map((offer) => {
          const name = t(`storyFiles.${offer.key}.name`);
          const wish =
            offer.key === "pptx" && hasNotes ? { ...offer, file: `${offer.file}?notes=with` } : offer;
          return (
            <li key={offer.key} className="flex items-center justify-between gap-4 py-2.5">
              <span>
                <span className="font-semibold">{name}</span>
                <span className="block text-sm text-muted">{t(`storyFiles.${offer.key}.use`)}</span>
                {offer.key === "pptx" && (
                  <PowerPointChoices
                    hasNotes={hasNotes}
                    onNotes={setHasNotes}
                    isDisabled={isPending}
                    onTemplate={(template) => mutate({ ...wish, template })}
                  />
                )}
              </span>
              <Button
                className="button shrink-0"
                aria-label={t("storyFiles.takeNamed", { name })}
                isDisabled={isPending}
                onPress={() => mutate(wish)}
              >
                {t(isPending && variables.key === offer.key ? "storyFiles.making" : "storyFiles.take")}
              </Button>
            </li>
          );
        })}
      </ul>
      {error !== null && <ErrorNotice error={error} />}
      <StatusLine>{isSuccess ? t("storyFiles.taken") : null}</StatusLine>
      <ModalActions>
        <Button className="button" onPress={onClose}>
          {t("storyFiles.close")}
        </Button>
      </ModalActions>
    </Modal>
  );
}
