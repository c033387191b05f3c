/** The contract between server and apps: routes and the shapes they carry. */
export * from "./exports.ts";
export * from "./field-routes.ts";
export * from "./field-schema.ts";
export * from "./import-schema.ts";
export * from "./job-schema.ts";
export * from "./measures-schema.ts";
export * from "./network-schema.ts";
export * from "./problem-schema.ts";
export * from "./review-routes.ts";
export * from "./review-schema.ts";
export * from "./routes.ts";
export * from "./site-schema.ts";
export * from "./waves-schema.ts";
