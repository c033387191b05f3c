import type { ServerContext } from "../server-context.ts";
import { isComplete, type PastSample } from "./past-acts.ts";
import { isDifference, sampleRows } from "./sample-view.ts";
import { isSame } from "./written-ref.ts";

/**
 * Makes decisions of what two stewards agreed on, once both have answered everything. What is
 * a decision already, undone or not, is left alone, so that calling it again changes nothing.
 */
export async function recordAgreed(
  server: Pick<ServerContext, "store" | "review" | "now">,
  siteId: string,
  sample: PastSample,
): Promise<void> {
  if (!isComplete(sample)) return;
  const note = `Agreed in blind sample ${sample.id}`;
  const { history } = await server.review.past(siteId);
  const known = history.filter((decision) => decision.note === note);
  let added = 0;
  for (const row of sampleRows(sample)) {
    const [a, b] = row.pair;
    if (isDifference(row)) continue;
    if (known.some((one) => isSame(one.a, a) && isSame(one.b, b))) continue;
    const by = sample.stewards.join(" and ");
    const at = server.now().toISOString();
    await server.store.decisions.add(siteId, { a, b, decision: row.answers[0], by, at, note });
    added++;
  }
  if (added > 0) await server.review.changed(siteId);
}
