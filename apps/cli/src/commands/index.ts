import type { Command } from "../command.ts";
import { auditCommand } from "./audit.ts";
import { backupCheckCommand, backupCommand, restoreCommand } from "./backup.ts";
import { checkCommand } from "./check.ts";
import { demoCommand } from "./demo.ts";
import { instrumentCheckCommand } from "./instrument-check.ts";
import { instrumentCodebookCommand } from "./instrument-codebook.ts";
import { instrumentPrintCommand } from "./instrument-print.ts";
import { linkCommand } from "./link.ts";
import { linkRecordsCommand } from "./link-records.ts";
import { linkScoreCommand } from "./link-score.ts";
import { networkBuildCommand } from "./network-build.ts";
import { networkCompareCommand } from "./network-compare.ts";
import { networkConvertCommand } from "./network-convert.ts";
import { networkKeyplayerCommand } from "./network-keyplayer.ts";
import { networkLayoutCommand } from "./network-layout.ts";
import { networkMeasureCommand } from "./network-measure.ts";
import { networkQapCommand } from "./network-qap.ts";
import { networkSpreadCommand } from "./network-spread.ts";
import { networkUnknownCommand } from "./network-unknown.ts";
import { playbackCommand } from "./playback.ts";
import { serveCommand } from "./serve.ts";
import { simulateCommand } from "./simulate.ts";

/** In the order of the work. */
export const COMMANDS: readonly Command[] = [
  demoCommand,
  serveCommand,
  instrumentCheckCommand,
  instrumentPrintCommand,
  instrumentCodebookCommand,
  backupCommand,
  backupCheckCommand,
  restoreCommand,
  auditCommand,
  simulateCommand,
  checkCommand,
  linkCommand,
  linkScoreCommand,
  linkRecordsCommand,
  networkBuildCommand,
  networkConvertCommand,
  networkMeasureCommand,
  networkCompareCommand,
  networkQapCommand,
  networkKeyplayerCommand,
  networkSpreadCommand,
  networkUnknownCommand,
  networkLayoutCommand,
  playbackCommand,
];
