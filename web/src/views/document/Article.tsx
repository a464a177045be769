import { For, Match, Switch } from "solid-js";
import type { Schemas } from "../../client/client";
import { campOf } from "../../state/camps";
import { useDebate } from "../../state/debate";
import type { Block, Segment } from "./segments";
import { SegmentText } from "./SegmentText";

/** The text, block by block. */
export function Article(props: {
  blocks: Block[];
  document: Schemas["DocumentAnswer"];
  target: string | undefined;
  onChoose: (statement: string) => void;
}) {
  const debate = useDebate();
  const campFor = (segment: Segment): string => {
    const id = segment.spans.find((span) => span.statement)?.statement;
    const statement = props.document.statements.find((each) => each.id === id);
    return campOf(debate(), statement?.position ?? null).colour;
  };
  const segments = (block: Block) => (
    <For each={block.segments}>
      {(segment) => (
        <SegmentText segment={segment} camp={campFor(segment)} target={props.target} onChoose={props.onChoose} />
      )}
    </For>
  );
  return (
    <div class="article-text" lang={props.document.language} dir="auto">
      <For each={props.blocks}>
        {(block, index) => (
          <Switch fallback={<p>{segments(block)}</p>}>
            <Match when={block.heading && index() === 0}>
              <h1>{segments(block)}</h1>
            </Match>
            <Match when={block.heading}>
              <h2>{segments(block)}</h2>
            </Match>
          </Switch>
        )}
      </For>
    </div>
  );
}
