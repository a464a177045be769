import type { Key } from "../text/text";
import { useText } from "../state/address";
import "./basis.css";

/** How it is known that a strategy explains a position; what is inferred must never look like what is said. */
export function Basis(props: { basis: string }) {
  const { t } = useText();
  const known = () => (["stated", "reported"].includes(props.basis) ? props.basis : "inferred");
  return (
    <span class={`basis basis-${known()}`} title={t(`basis.${known()}.means` as Key)}>
      {t(`basis.${known()}` as Key)}
    </span>
  );
}
