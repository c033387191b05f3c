import { watchOutput } from "./closed-output.ts";
import { COMMANDS } from "./commands/index.ts";
import { watchLauncher } from "./launcher-watch.ts";
import { runCli } from "./run-cli.ts";
import { processTerminal } from "./terminal.ts";

watchOutput();
watchLauncher();
process.exitCode = await runCli(process.argv.slice(2), COMMANDS, processTerminal());
