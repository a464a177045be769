import { createResource } from "solid-js";
import { get } from "../../client/client";
import { Answer } from "../../parts/Answer";
import { useText } from "../../state/address";
import { useDebate } from "../../state/debate";
import { useTitle } from "../../state/title";
import { AnswerTable } from "./AnswerTable";
import { CampBar } from "./CampBar";
import "./debate.css";

/** The question of the debate, who argues what, and why. */
export function Debate() {
  const debate = useDebate();
  const { t, label } = useText();
  const question = () => label({ en: debate().question_en, fr: debate().question_fr });
  useTitle(question);
  const [rows, { refetch }] = createResource(
    () => debate().id,
    (id) => get("/api/overview", { debate: id }),
  );
  return (
    <>
      <h1 class="debate-question">{question()}</h1>
      <p class="debate-counts soft">
        {t("count.documents", { n: debate().documents })} · {t("count.statements", { n: debate().statements })} ·{" "}
        {t("count.actors", { n: debate().actors })}
      </p>
      <Answer of={rows} retry={() => void refetch()}>
        {(known) => (
          <>
            <CampBar rows={known()} />
            <AnswerTable rows={known()} />
          </>
        )}
      </Answer>
    </>
  );
}
