import { ProblemError, problemOf } from "./problem";
import type { components, paths } from "./schema";

/** The page never asks for one language only, so that all that is given in two is there. */
type Whole<T> = T extends object ? { [K in keyof T]-?: Whole<T[K]> } : T;

export type Schemas = Whole<components["schemas"]>;

type Getter = { [P in keyof paths]: paths[P] extends { get: { responses: { 200: unknown } } } ? P : never }[keyof paths];
type Operation<P extends Getter> = paths[P] extends { get: infer O } ? O : never;
type Json<O> = O extends { responses: { 200: { content: { "application/json": infer A } } } } ? Whole<A> : never;

export type Parameters = Record<string, string | number | undefined>;

/** The address of an operation; what `{…}` names goes into the path, all else into the query. */
export function addressOf(path: string, parameters: Parameters): string {
  const query = new URLSearchParams();
  let address = path;
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined) continue;
    if (path.includes(`{${name}}`)) address = address.replace(`{${name}}`, encodeURIComponent(value));
    else query.set(name, String(value));
  }
  return query.size > 0 ? `${address}?${query}` : address;
}

/** The answer of an operation; throws `ProblemError` with what the server says went wrong. */
export async function get<P extends Getter>(path: P, parameters: Parameters = {}): Promise<Json<Operation<P>>> {
  let response: Response;
  try {
    response = await fetch(addressOf(path, parameters), { headers: { accept: "application/json" } });
  } catch {
    throw new ProblemError({ status: 0 });
  }
  if (!response.ok) throw new ProblemError(await problemOf(response));
  return (await response.json()) as Json<Operation<P>>;
}
