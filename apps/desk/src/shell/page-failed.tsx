import { useRouter } from "@tanstack/react-router";
import { useSilentSince } from "../api/contact.ts";
import { isFailure } from "../api/request.ts";
import { Notice } from "../parts/notice.tsx";
import { ErrorState } from "../parts/states.tsx";
import { words } from "../words/index.ts";

/** A page that could not be opened: what happened, what to do, and a way to try again. */
export function PageFailed({ error }: { error: unknown }) {
  const router = useRouter();
  const silent = useSilentSince() !== undefined;
  const again = () => void router.invalidate();
  if (isFailure(error)) return <ErrorState error={error} again={again} />;
  const { pageFailed, pageFailedRemedy, pageSilent, pageSilentRemedy } = words.shell;
  return (
    <Notice tone="stop" title={silent ? pageSilent : pageFailed}>
      <p>{silent ? pageSilentRemedy : pageFailedRemedy}</p>
      <button type="button" className="btn small-btn" onClick={again}>
        {words.parts.again}
      </button>
    </Notice>
  );
}
