import type { ReactNode } from 'react';
import type { CompareActions } from './use-compare-actions.ts';
import type { CompareModel } from './use-compare-model.ts';

/** Steps from row to row and from discrepancy to discrepancy. Short: arrows about a word; the children stand for the second. */
export function StepButtons(props: {
  model: CompareModel;
  actions: CompareActions;
  isShort?: boolean;
  children?: ReactNode;
}) {
  const { model, actions, isShort = false, children } = props;
  return (
    <>
      <Steps name="differing row" keys={['k', 'j']} step={actions.nextDifference} isShort={isShort}>
        <span aria-hidden="true">Rows</span>
      </Steps>
      {(isShort || model.among.length > 0) && (
        <Steps
          name="discrepancy"
          keys={['Shift+D', 'd']}
          step={actions.nextRecord}
          isShort={isShort}
        >
          {children}
        </Steps>
      )}
    </>
  );
}

function Steps(props: {
  name: string;
  keys: readonly [string, string];
  step: (by: 1 | -1) => void;
  isShort: boolean;
  children: ReactNode;
}) {
  const { name, keys, step, isShort, children } = props;
  return (
    <div role="group" aria-label={`Step by ${name}`} className="flex items-center">
      <button
        type="button"
        className="act"
        aria-label={`Previous ${name}`}
        title={`Previous ${name}`}
        aria-keyshortcuts={keys[0]}
        onClick={() => step(-1)}
      >
        ↑
      </button>
      {isShort && children}
      <button
        type="button"
        className="act"
        {...(isShort ? { 'aria-label': `Next ${name}`, title: `Next ${name}` } : {})}
        aria-keyshortcuts={keys[1]}
        onClick={() => step(1)}
      >
        {isShort ? '' : `Next ${name} `}
        <span aria-hidden="true">↓</span>
      </button>
    </div>
  );
}
