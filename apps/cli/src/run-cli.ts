import { existsSync } from "node:fs";
import type { Command, ExitCode } from "./command.ts";
import { noSuchCommand } from "./near-commands.ts";
import type { Terminal } from "./terminal.ts";
import { version } from "./version.ts";
import { WrongUse } from "./wrong-use.ts";

/** Finds the command, runs it, and turns what goes wrong into one line and an exit code. */
export async function runCli(
  args: readonly string[],
  commands: readonly Command[],
  terminal: Terminal,
): Promise<ExitCode> {
  const [first, second] = args;
  if (first === undefined || first === "help" || first === "--help" || first === "-h") {
    terminal.out(overview(commands));
    return 0;
  }
  if (first === "--version") {
    terminal.out(`kith ${version()}`);
    return 0;
  }
  const command = findCommand(args, commands);
  if (command === undefined && (second === "--help" || second === "-h")) {
    const begun = commands.filter(({ name }) => name.startsWith(`${first} `));
    if (begun.length > 0) {
      terminal.out(begun.map(usageOf).join("\n"));
      return 0;
    }
  }
  if (command === undefined || isMistakenWord(command, second, commands)) {
    terminal.note(noSuchCommand(args, commands));
    return 2;
  }
  const rest = args.slice(command.name.split(" ").length);
  if (rest.includes("--help") || rest.includes("-h")) {
    terminal.out(`${command.about}\n\n  kith ${command.name} ${command.usage}\n`);
    return 0;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    if (error instanceof WrongUse) {
      terminal.note(`kith ${command.name}: ${error.message} (kith ${command.name} --help)`);
      return 2;
    }
    const why = error instanceof Error ? error.message : String(error);
    terminal.note(`kith ${command.name}: ${why.split("\n")[0]}`);
    if (process.env.KITH_DEBUG !== undefined && error instanceof Error) {
      terminal.note(error.stack ?? "");
    }
    return 2;
  }
}

/** The longest name that fits: `link score` before `link`. */
function findCommand(args: readonly string[], commands: readonly Command[]): Command | undefined {
  const fits = commands.filter((command) => {
    const words = command.name.split(" ");
    return words.every((word, i) => args[i] === word);
  });
  return fits.sort((a, b) => b.name.length - a.name.length)[0];
}

/**
 * Whether the word after `link` was meant as a command: `link scores` is a folder only when
 * there is one.
 */
function isMistakenWord(
  { name }: Command,
  word: string | undefined,
  commands: readonly Command[],
): boolean {
  return (
    word !== undefined &&
    /^[a-z]+$/.test(word) &&
    commands.some((other) => other.name.startsWith(`${name} `)) &&
    !existsSync(word)
  );
}

function usageOf(command: Command): string {
  return `  kith ${command.name} ${command.usage}\n      ${command.about}`;
}

function overview(commands: readonly Command[]): string {
  return [
    "Kith maps who relies on whom in a community.",
    "",
    ...commands.map(usageOf),
    "",
    "Every command takes --json and --help. Exit code: 0 ok, 1 a check found something, 2 wrong use.",
  ].join("\n");
}
