import { createContext, useContext } from "solid-js";
import type { Schemas } from "../client/client";

export type Debate = Schemas["DebateAnswer"];

const DebateContext = createContext<() => Debate>();

export const DebateProvider = DebateContext.Provider;

/** The debate that the page shows, with its codebook. */
export function useDebate(): () => Debate {
  const debate = useContext(DebateContext);
  if (!debate) throw new Error("useDebate outside of DebateProvider");
  return debate;
}
