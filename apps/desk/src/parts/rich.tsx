import { Fragment } from "react";

/** Text of a catalogue, its `**…**` in bold. */
export function Rich({ text }: { text: string }) {
  return text.split("**").map((part, index) =>
    // The parts of one fixed text never move, so their place is their identity.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    index % 2 === 1 ? <b key={index}>{part}</b> : <Fragment key={index}>{part}</Fragment>,
  );
}
