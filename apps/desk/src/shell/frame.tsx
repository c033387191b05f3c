import { Outlet, useParams } from "@tanstack/react-router";
import { useSite } from "../api/queries.ts";
import { words } from "../words/index.ts";
import { HeaderBar } from "./header-bar.tsx";
import { SilentLine } from "./silent-line.tsx";
import "./frame.css";

/** The frame of every page: a way past the header, the header, the page. */
export function Frame() {
  const { site } = useParams({ strict: false });
  return (
    <>
      <a className="skip" href="#page">
        {words.shell.skip}
      </a>
      <HeaderBar site={useSite(site)} />
      <SilentLine />
      <Outlet />
    </>
  );
}
