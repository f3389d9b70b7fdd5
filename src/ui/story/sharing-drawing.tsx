import { siglum } from '#src/core/discrepancies/siglum.ts';
import type { Comparison } from '#src/core/model.ts';
import { counted } from '../shared/counted.ts';
import { outletName } from '../shared/outlet-name.tsx';
import { arcOf, drawing, sharings, type Sharing } from './sharing-arcs.ts';

/** Above this many outlets the arcs would cover each other; the table below the drawing says it all. */
const MOST_OUTLETS = 12;

/** Who shares text with whom: copied text arches over the letters, what is reworded or shared in part hangs below them. */
export function SharingDrawing({ comparison }: { comparison: Comparison }) {
  const couples = sharings(comparison);
  const count = comparison.articles.length;
  if (couples.length === 0) return null;
  return (
    <figure className="m-0 mt-5">
      {count <= MOST_OUTLETS && (
        <>
          <Arcs couples={couples} count={count} />
          <figcaption className="note max-w-[60ch]">
            Above the letters, sentences in the same words or edited; below, reworded or in part.
            The thicker, the larger the share of the shorter article. A double line joins articles
            counted as one text.
          </figcaption>
        </>
      )}
      <details className="words">
        <summary>The same as a table</summary>
        <CoupleTable comparison={comparison} couples={couples} />
      </details>
    </figure>
  );
}

/** Every couple in the drawing's order, each figure of it in words. */
function CoupleTable(props: { comparison: Comparison; couples: readonly Sharing[] }) {
  const { comparison, couples } = props;
  const nameOf = (at: number) => {
    const article = comparison.articles[at];
    return article ? outletName(article) : '';
  };
  return (
    <table className="note couples">
      <caption className="sr-only">Who shares text with whom, two outlets at a time</caption>
      <thead>
        <tr>
          <th scope="col">Outlets</th>
          <th scope="col">same words or edited</th>
          <th scope="col">of the shorter</th>
          <th scope="col">reworded or in part</th>
          <th scope="col">counted as</th>
        </tr>
      </thead>
      <tbody>
        {couples.map(({ a, b, copied, retold, of, oneText }) => (
          <tr key={`${a}-${b}`}>
            <th scope="row" title={`${nameOf(a)}, ${nameOf(b)}`}>
              {siglum(a)} and {siglum(b)}
            </th>
            <td>{copied}</td>
            <td>{Math.round((copied / Math.max(1, of)) * 100)}&nbsp;%</td>
            <td>{retold}</td>
            <td>{oneText ? 'one text' : 'two texts'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Arcs({ couples, count }: { couples: readonly Sharing[]; count: number }) {
  const { step, margin, letter } = drawing;
  const width = margin * 2 + (count - 1) * step;
  const radius = ((count - 1) * step) / 2;
  const over = radius * 0.62 + letter + 16;
  const under = radius * 0.42 + letter + 12;
  const most = couples.filter((couple) => couple.oneText).map(coupleWords);
  const label = most.length > 0 ? most.join('. ') : 'No two articles are counted as one text';
  return (
    <svg
      role="img"
      aria-label={`Who shares text with whom. ${label}. All of it stands in a table below.`}
      viewBox={`0 ${-over} ${width} ${over + under}`}
      className="sharing"
      style={{ maxWidth: `${width * 1.1}px` }}
    >
      {couples.map((couple) => (
        <g key={`${couple.a}-${couple.b}`}>
          <RetoldArc couple={couple} />
          <CopiedArc couple={couple} />
        </g>
      ))}
      {Array.from({ length: count }, (_, index) => (
        <text key={index} x={margin + index * step} y={6} className="letter">
          {siglum(index)}
        </text>
      ))}
    </svg>
  );
}

function CopiedArc({ couple }: { couple: Sharing }) {
  if (couple.copied === 0) return null;
  const { path, width, x, y } = arcOf(couple, couple.copied / couple.of, false);
  return (
    <>
      <path d={path} className="arc-copied" strokeWidth={couple.oneText ? width + 3 : width} />
      {couple.oneText && <path d={path} className="arc-gap" strokeWidth={width / 3 + 1} />}
      <text x={x} y={y - width / 2 - 5} className="number">
        {couple.oneText ? `one text: ${counted(couple.copied, 'sentence')}` : couple.copied}
      </text>
    </>
  );
}

/** Without a number: beside ten others it could not be told whose it is. */
function RetoldArc({ couple }: { couple: Sharing }) {
  if (couple.retold === 0) return null;
  const { path, width } = arcOf(couple, couple.retold / couple.of / 4, true);
  return <path d={path} className="arc-retold" strokeWidth={width} />;
}

function coupleWords({ a, b, copied, retold, of, oneText }: Sharing): string {
  const percent = Math.round((copied / Math.max(1, of)) * 100);
  const same =
    copied === 0
      ? 'no sentence in the same words'
      : `${counted(copied, 'sentence')} in the same words or edited (${percent}\u00a0% of the shorter)`;
  const shared = `${same}, ${retold === 0 ? 'none' : retold} reworded or in part`;
  return `${siglum(a)} and ${siglum(b)}: ${shared}${oneText ? '; counted as one text' : ''}`;
}
