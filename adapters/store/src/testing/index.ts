/** What tests of other parts need to run on both engines. Not for use by the program. */
export { madeUpInterviews } from "./made-up-interviews.ts";
export { startTestServer, type TestServer } from "./postgres-server.ts";
export { type TestFolders, testFolders } from "./test-folders.ts";
