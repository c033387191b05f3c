import type { Command, ExitCode } from "./command.ts";
import type { Terminal } from "./terminal.ts";
import { WrongUse } from "./wrong-use.ts";

/** Finds the command, runs it, and turns what goes wrong into one line and an exit code. */
export async function runCli(
  args: readonly string[],
  commands: readonly Command[],
  terminal: Terminal,
): Promise<ExitCode> {
  if (args.length === 0 || args[0] === "help" || args[0] === "--help" || args[0] === "-h") {
    terminal.out(overview(commands));
    return 0;
  }
  const command = findCommand(args, commands);
  if (command === undefined) {
    terminal.note(`kith: there is no command “${args[0]}”. kith help lists them.`);
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

function overview(commands: readonly Command[]): string {
  const lines = commands.map((c) => `  kith ${c.name} ${c.usage}\n      ${c.about}`);
  return [
    "Kith maps who relies on whom in a community.",
    "",
    ...lines,
    "",
    "Every command takes --json and --help. Exit code: 0 ok, 1 a check found something, 2 wrong use.",
  ].join("\n");
}
