import { Ban, CircleCheck, CircleHelp, FileX, type LucideIcon, TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import { classes } from "../ui/classes.ts";
import type { Standing } from "./format-model.ts";

const LOOKS: Readonly<Record<Standing, { icon: LucideIcon; colour: string }>> = {
  missing: { icon: FileX, colour: "text-warn" },
  changed: { icon: TriangleAlert, colour: "text-warn" },
  unsupported: { icon: Ban, colour: "text-warn" },
  fits: { icon: CircleCheck, colour: "text-ok" },
  tight: { icon: TriangleAlert, colour: "text-warn" },
  "too-large": { icon: Ban, colour: "text-warn" },
  unknown: { icon: CircleHelp, colour: "text-muted" },
};

/** Whether a model can be used here, with a word beside the colour. */
export function StandingLine({ standing }: { standing: Standing }) {
  const { t } = useTranslation();
  const { icon: Icon, colour } = LOOKS[standing];
  const words =
    standing === "missing" || standing === "changed" || standing === "unsupported"
      ? t(`models.states.${standing}`)
      : t(`models.fits.${standing}`);
  return (
    <span className={classes("flex items-center gap-1.5 text-small", colour)}>
      <Icon className="icon size-3.5" aria-hidden />
      {words}
    </span>
  );
}
