import type { ReactNode } from "react";

/** One question of the overview, with its heading; loose ends link to its `id`. */
export function OverviewSection(props: {
  id: string;
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section id={props.id} className="ov-section" aria-labelledby={`${props.id}-title`}>
      <div className="row">
        <h2 id={`${props.id}-title`} className="grow">
          {props.title}
        </h2>
        {props.aside}
      </div>
      {props.children}
    </section>
  );
}
