import { Show } from "solid-js";
import { plain } from "../../parts/plain";
import type { Segment } from "./segments";

/** A run of text, marked by all that it takes part in. A click chooses the innermost statement. */
export function SegmentText(props: {
  segment: Segment;
  camp: string;
  target: string | undefined;
  onChoose: (statement: string) => void;
}) {
  const contents = () => props.segment.spans.filter((span) => span.role === "content" || span.role === "continuation");
  const isTarget = () =>
    props.segment.spans.some(
      (span) => span.role === "passage" || (span.statement === props.target && span.role === "content"),
    );
  const classes = () =>
    [
      "segment",
      props.camp,
      ...new Set(props.segment.spans.map((span) => `segment-${span.role}`)),
      contents().length > 1 ? "segment-nested" : "",
      isTarget() ? "segment-target" : "",
    ].join(" ");
  const innermost = () => props.segment.spans.find((span) => span.statement)?.statement;
  return (
    <Show when={props.segment.spans.length > 0} fallback={plain(props.segment.text)}>
      <mark
        class={classes()}
        data-statement={innermost() ?? undefined}
        onClick={() => {
          const statement = innermost();
          if (statement) props.onChoose(statement);
        }}
      >
        {plain(props.segment.text)}
      </mark>
    </Show>
  );
}
