/**
 * Ends the process in an orderly way when its output cannot be written. A reader that has
 * seen enough (`kith check DIR | head`) is no mistake; a full disk is.
 */
export function watchOutput(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    process.stderr.write(`kith: the output could not be written (${error.code}).\n`);
    process.exit(2);
  });
  process.stderr.on("error", (error: NodeJS.ErrnoException) => {
    // What is said on the way has no reader; the results still have one.
    if (error.code !== "EPIPE") process.exit(2);
  });
}
