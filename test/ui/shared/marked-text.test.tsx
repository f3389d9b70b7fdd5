import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MarkedText } from '#src/ui/shared/marked-text.tsx';

function show(text: string) {
  render(
    <p data-testid="text">
      <MarkedText text={text} marks={[]} />
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

  it('isolates its text from the direction of what stands around it', () => {
    expect(show('שלום').querySelector('bdi')).toHaveAttribute('dir', 'auto');
  });
});
