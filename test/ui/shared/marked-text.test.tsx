import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MarkedText } from '#src/ui/shared/marked-text.tsx';
import type { TextMark } from '#src/ui/shared/split-by-marks.ts';

function show(text: string, marks: readonly TextMark[] = []) {
  render(
    <p data-testid="text">
      <MarkedText text={text} marks={marks} />
    </p>,
  );
  return screen.getByTestId('text');
}

describe('MarkedText', () => {
  it('names characters that show nothing, and keeps the text as it is', () => {
    const text = 'pay\u202Elanimon\u202C now\u200B';
    const element = show(text);
    expect(element.textContent).toBe(text);
    const names = [...element.querySelectorAll('[data-name]')].map((each) =>
      each.getAttribute('data-name'),
    );
    expect(names).toEqual(['RLO', 'PDF', 'ZWSP']);
  });

  it('draws a word whose letters are marked in pieces, and has it heard as one', () => {
    const element = show('They launched it.', [
      { start: 5, end: 13, kind: 'change-slight' },
      { start: 11, end: 13, kind: 'letters' },
    ]);
    expect(element.textContent).toBe('They launched it.');
    expect(element.querySelector('.letters')).toHaveTextContent('ed');
    expect(element.querySelector('[aria-hidden=true]')).toHaveTextContent('launched');
    expect(element.querySelector('[data-word]')).toHaveAttribute('data-word', 'launched');
  });

  it('isolates its text from the direction of what stands around it', () => {
    expect(show('שלום').querySelector('bdi')).toHaveAttribute('dir', 'auto');
  });
});
