import { usePositionName } from "../state/names";
import { Mark } from "./Mark";

/** A position by its sign and its name. */
export function Position(props: { code: string | null }) {
  const name = usePositionName();
  return (
    <span class="position">
      <Mark position={props.code} />
      {name(props.code)}
    </span>
  );
}
