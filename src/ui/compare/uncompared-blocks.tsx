import { siglum } from '#src/core/discrepancies/siglum.ts';
import { blockWords } from './not-compared.tsx';
import type { UncomparedBlock } from './place-uncompared.ts';

/** Blocks that are not compared, each with its outlet and what it is; page furniture is folded. */
export function UncomparedBlocks({ blocks = [] }: { blocks?: readonly UncomparedBlock[] }) {
  return blocks.map((block) => (
    <Uncompared key={`${block.article} ${block.start}`} block={block} />
  ));
}

function Uncompared({ block: { kind, article, text } }: { block: UncomparedBlock }) {
  if (kind === 'title' || kind === 'paragraph') return null;
  const words = `${siglum(article)}, ${blockWords[kind]}, not compared`;
  if (kind === 'furniture') {
    return (
      <details className="note">
        <summary className="act">{words}</summary>
        <p className="m-0 whitespace-pre-line" dir="auto">
          {text}
        </p>
      </details>
    );
  }
  return (
    <p className="note m-0">
      {words}:{' '}
      <bdi className={`uncompared-${kind}`} dir="auto">
        {text}
      </bdi>
    </p>
  );
}
