import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useSite } from "../api/queries.ts";
import { ErrorState, Loading } from "../parts/states.tsx";
import { usePageTitle } from "../shell/page-title.ts";
import { words } from "../words/index.ts";
import { Agreement } from "./agreement.tsx";
import { BlindQuestions } from "./blind-questions.tsx";
import { useSample } from "./review-queries.ts";
import "./review-pages.css";
import "./who-page.css";

const { who } = words;
const said = who.pairs;

/** One blind sample: a steward's questions while they answer, then how far the two agree. */
export function SamplePage() {
  const { site: id = "", sample: sampleId = "" } = useParams({ strict: false });
  const { as } = useSearch({ strict: false });
  const navigate = useNavigate();
  const sample = useSample(id, sampleId);
  const heading = usePageTitle(said.title, useSite(id)?.name);
  if (sample.error && !sample.data)
    return <ErrorState error={sample.error} again={sample.refetch} />;
  if (!sample.data) return <Loading />;
  const { summary } = sample.data;
  const me = summary.stewards.find(({ name }) => name === as);
  const answering = me !== undefined && me.answered < summary.size;
  const other = summary.stewards.find(
    ({ name, answered }) => name !== as && answered < summary.size,
  );
  return (
    <div className="who who-page">
      <p className="small">
        <Link to="/sites/$site/who-is-who/pairs" params={{ site: id }}>
          {said.title}
        </Link>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {answering ? said.blindTitle : said.agreement}
      </h1>
      {answering ? (
        <BlindQuestions site={id} sample={sampleId} steward={me.name} />
      ) : summary.complete ? (
        <Agreement site={id} sample={sample.data} />
      ) : (
        <div className="state">
          {me ? <p>{said.finished(me.name)}</p> : null}
          {other ? (
            <>
              <p>{said.waitsFor(other.name)}</p>
              <button
                type="button"
                className="btn"
                onClick={() =>
                  void navigate({
                    to: "/sites/$site/who-is-who/pairs/$sample",
                    params: { site: id, sample: sampleId },
                    search: { as: other.name },
                  })
                }
              >
                {said.answerAs(other.name)}
              </button>
            </>
          ) : null}
        </div>
      )}
    </div>
  );
}
