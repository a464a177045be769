import type { Schemas } from "../client/client";
import type { Key } from "../text/text";
import { useText } from "../state/address";
import "./stance.css";

const SIGNS: Record<string, string> = { agree: "✓", deny: "✕", mixed: "±" };

/** What somebody makes of a proposition: agrees, denies, or does both. */
export function Stance(props: { agree: string | null | undefined; proposition: Schemas["Label"] }) {
  const { t, label } = useText();
  const side = () => (props.agree && props.agree in SIGNS ? props.agree : "mixed");
  return (
    <span class="stance">
      <span class={`stance-sign stance-${side()}`} aria-hidden="true">
        {SIGNS[side()]}
      </span>
      <span>
        <strong>{t(`agree.${side()}` as Key)}</strong> {label(props.proposition)}
      </span>
    </span>
  );
}
