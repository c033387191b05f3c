/** All data in one file, and back. */
export { type BackupMade, backUp } from "./back-up.ts";
export type { BackupHead } from "./backup-lines.ts";
export { readBackup } from "./read-backup.ts";
export { type Restored, restore } from "./restore.ts";
