import { createContext } from "react";

/** Whether everybody here is made up. Every screen then says so. */
export const PracticeContext = createContext(false);
