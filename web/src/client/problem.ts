/** What went wrong, as RFC 9457 has it; `status` 0 when no server answered. */
export interface Problem {
  status: number;
  title?: string;
  detail?: string;
  hint?: string;
}

export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title ?? String(problem.status));
  }
}

/** The problem in a failed response, also when a proxy on the way answered in HTML. */
export async function problemOf(response: Response): Promise<Problem> {
  const text = await response.text();
  try {
    return { ...(JSON.parse(text) as Problem), status: response.status };
  } catch {
    return { status: response.status, title: response.statusText };
  }
}
