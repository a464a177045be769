import type { Camera } from "sigma";
import { useText } from "../../state/address";

/** Zooming without a wheel. */
export function ZoomButtons(props: { camera: () => Camera | undefined }) {
  const { t } = useText();
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const options = () => ({ duration: still.matches ? 0 : 200 });
  return (
    <div class="zoom" role="group" aria-label={t("network.zoom")}>
      <button type="button" aria-label={t("network.in")} onClick={() => void props.camera()?.animatedZoom(options())}>
        +
      </button>
      <button type="button" aria-label={t("network.out")} onClick={() => void props.camera()?.animatedUnzoom(options())}>
        −
      </button>
      <button type="button" aria-label={t("network.reset")} onClick={() => void props.camera()?.animatedReset(options())}>
        ⤢
      </button>
    </div>
  );
}
