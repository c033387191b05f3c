import { useRemembered } from "../parts/remembered.ts";

/** Whether the help is shown: before the first answer, not any more, or asked for again. */
export const useHelp = () => useRemembered("who-help", ["first", "closed", "open"], "first");
