import type { Key } from "../text/text";
import { useText } from "./address";
import { useDebate } from "./debate";

/** Names a position: by the codebook, or what it means that there is none. */
export function usePositionName(): (code: string | null) => string {
  const debate = useDebate();
  const { t, label } = useText();
  return (code) => {
    const position = debate().positions.find((each) => each.code === code);
    if (position) return label(position);
    return t(code === "mixed" || code === "neutral" ? `position.${code}` : "position.none");
  };
}

const KINDS = ["Person", "Organization", "Source", "Publication", "Proposition", "Strategy", "Position", "Model"];

/** Names a kind of node. */
export function useKindName(): (kind: string) => string {
  const { t } = useText();
  return (kind) => (KINDS.includes(kind) ? t(`kind.${kind}` as Key) : kind);
}
