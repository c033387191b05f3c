import type { z } from "@hono/zod-openapi";
import type { Refusal } from "@kith/api";

type Issue = z.core.$ZodIssue;

/** What does not fit the contract, in words instead of a schema's. */
export function explainIssues(issues: readonly Issue[]): Refusal {
  return {
    error: `The request cannot be used: ${issues.map(explain).join("; ")}.`,
    remedy: "Correct it and send it again. The shapes are described at /api/openapi.json.",
  };
}

function explain(issue: Issue): string {
  const where = issue.path.length === 0 ? "what was sent" : `“${issue.path.join(".")}”`;
  switch (issue.code) {
    case "invalid_type":
      return `${where} is missing or is not ${article(issue.expected)}`;
    case "too_small":
      return Number(issue.minimum) <= 1 ? `${where} is empty` : `${where} is too short or small`;
    case "too_big":
      return `${where} is longer or larger than ${issue.maximum}`;
    case "invalid_value":
      return `${where} is not one of ${issue.values.map(String).join(", ")}`;
    default:
      return `${where} cannot be read`;
  }
}

function article(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}
