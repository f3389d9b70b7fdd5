import { useEffect, useRef, useState } from 'react';
import { useAnnounce } from './announcer.tsx';
import { Icon } from './icon.tsx';

/**
 * Copies an address, made absolute. Where the browser refuses the clipboard, the address is shown
 * selected in a field instead. `what` names the thing in the button's spoken name ("Copy link to …").
 */
export function CopyLink(props: { href: string; what: string; label?: string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  const announce = useAnnounce();
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (state === 'refused') field.current?.select();
    if (state !== 'copied') return;
    const timer = setTimeout(() => setState('idle'), 2000);
    return () => clearTimeout(timer);
  }, [state]);

  const copy = async () => {
    const copied = await copyLink(props.href);
    setState(copied ? 'copied' : 'refused');
    announce(copied ? 'Link copied' : 'The browser refused; copy the link from the field');
  };

  return (
    <span className="no-print inline-flex items-center gap-1">
      <button type="button" className="act" onClick={() => void copy()}>
        <Icon of={state === 'copied' ? 'check' : 'link'} />
        <span>
          {state === 'copied' ? 'Copied' : (props.label ?? 'Copy link')}{' '}
          <span className="sr-only">to {props.what}</span>
        </span>
      </button>
      {state === 'refused' && (
        <input
          ref={field}
          className="field"
          readOnly
          value={absolute(props.href)}
          aria-label="Link"
        />
      )}
    </span>
  );
}

/** Copies an address, made absolute: true once it is on the clipboard; false where the browser has none or refuses. */
export async function copyLink(href: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(absolute(href));
    return true;
  } catch {
    return false;
  }
}

function absolute(href: string): string {
  return new URL(href, document.baseURI).href;
}
