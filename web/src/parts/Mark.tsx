import { campOf, type Shape } from "../state/camps";
import { useDebate } from "../state/debate";
import "./mark.css";

const OUTLINES: Record<Shape, string> = {
  disc: "M7 1.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11z",
  square: "M2 2h10v10H2z",
  diamond: "M7 .5 13.5 7 7 13.5.5 7z",
  triangle: "M7 1 13.5 12.5H.5z",
  ring: "M7 1.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11zM7 4a3 3 0 1 0 0 6a3 3 0 0 0 0-6z",
  dot: "M7 4.2a2.8 2.8 0 1 1 0 5.6a2.8 2.8 0 0 1 0-5.6z",
  cross: "M2.8.8 7 5 11.2.8l2 2L9 7l4.2 4.2-2 2L7 9l-4.2 4.2-2-2L5 7 .8 2.8z",
};

/** The sign of a camp: colour and shape; the words beside it say the same. */
export function Mark(props: { position: string | null }) {
  const debate = useDebate();
  const camp = () => campOf(debate(), props.position);
  return (
    <svg class={`mark ${camp().colour}`} viewBox="0 0 14 14" aria-hidden="true">
      <path d={OUTLINES[camp().shape]} fill-rule="evenodd" />
    </svg>
  );
}
