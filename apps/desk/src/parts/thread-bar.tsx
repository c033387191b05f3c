import "./thread-bar.css";

/**
 * A length of thread: whole as far as it is known, dotted for what is still open. Both are
 * shares of the longest row, 0 to 1; the numbers stand beside it in words.
 */
export function ThreadBar({ whole, dotted }: { whole: number; dotted: number }) {
  return (
    <span className="thread-bar" aria-hidden="true">
      <span className="thread-bar-dotted" style={{ inlineSize: share(whole + dotted) }} />
      <span className="thread-bar-whole" style={{ inlineSize: share(whole) }} />
    </span>
  );
}

const share = (value: number): string => `${Math.min(1, Math.max(0, value)) * 100}%`;
