/** The picture as it will be, with what there is to say while it is drawn or cannot be. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { classes } from "#client/ui/classes.ts";

export function Preview({ address, what }: { address: string; what: string }) {
  const { t } = useTranslation();
  const [state, setState] = useState({ address: "", is: "drawing" });
  const is = state.address === address ? state.is : "drawing";
  return (
    <figure className="mt-4">
      <div className="grid min-h-40 place-items-center rounded-lg border border-line bg-paper-2 p-2">
        <img
          src={address}
          alt={t("picture.preview", { what })}
          onLoad={() => setState({ address, is: "there" })}
          onError={() => setState({ address, is: "failed" })}
          className={classes("max-h-[42dvh] max-w-full", is !== "there" && "sr-only")}
        />
        {is !== "there" && (
          <p role={is === "failed" ? "alert" : "status"} className="p-4 text-muted">
            {t(is === "failed" ? "picture.failed" : "picture.loading")}
          </p>
        )}
      </div>
    </figure>
  );
}
