import type { Progress } from "@kith/model";

/** Where a command writes. Passed in, so that commands can be tested without a process. */
export interface Terminal {
  /** Results. */
  out(text: string): void;
  /** Everything that is said on the way: notes, warnings, errors. */
  note(line: string): void;
  /** Progress of long work: drawn on one line of a terminal, silent elsewhere. */
  progress: Progress;
  /** Resolves when the person asks to stop, or the launcher has gone. */
  stopped(): Promise<void>;
}

export function processTerminal(): Terminal {
  const drawsProgress = process.stderr.isTTY === true;
  let last = 0;
  let drawn = false;
  const clear = (): void => {
    if (drawn) process.stderr.write("\r\u001b[2K");
    drawn = false;
  };
  return {
    out(text) {
      clear();
      process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
    },
    note(line) {
      clear();
      process.stderr.write(`${line}\n`);
    },
    progress(stage, done, total) {
      if (!drawsProgress) return;
      const now = Date.now();
      if (now - last < 100 && done < total) return;
      last = now;
      const width = 24;
      const share = total > 0 ? Math.min(1, done / total) : 0;
      const filled = Math.round(share * width);
      const bar = "━".repeat(filled) + "┄".repeat(width - filled);
      process.stderr.write(`\r\u001b[2K${bar} ${Math.round(share * 100)}%  ${stage}`);
      drawn = true;
    },
    stopped() {
      return new Promise((done) => {
        // Handlers stay: Ctrl-C reaches launcher and command, and so arrives here twice.
        for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"] as const) {
          process.on(signal, () => done());
        }
        process.channel?.unref();
      });
    },
  };
}
