/** The mark: one who told us, tied to one who was named. */
export function Mark() {
  return (
    <svg className="mark-drawing" viewBox="0 0 56 26" aria-hidden="true">
      <path className="mark-thread" d="M12 13C24 -3 31 29 44 13" />
      <circle className="mark-spoke" cx="11" cy="13" r="9" />
      <path className="mark-named" d="M45 3.5L54.5 13 45 22.5 35.5 13Z" />
    </svg>
  );
}
