import { useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';

/**
 * Controls that are seldom wanted, behind one word: a native disclosure that Escape and leaving it close.
 * What is in it is drawn when it is first opened.
 */
export function Menu(props: {
  label: ReactNode;
  name: string;
  children: ReactNode;
  end?: boolean;
}) {
  const [wasOpened, setWasOpened] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (details.current) details.current.open = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || details.current?.open !== true) return;
    event.stopPropagation();
    close();
    details.current.querySelector('summary')?.focus();
  };
  const onBlur = (event: FocusEvent) => {
    // Where the focus moves to nothing, nobody has left.
    if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) close();
  };
  return (
    <div role="presentation" className="no-print relative" onKeyDown={onKeyDown} onBlur={onBlur}>
      <details ref={details} name="menu">
        <summary
          className="act list-none"
          aria-label={props.name}
          onClick={() => setWasOpened(true)}
        >
          {props.label}
        </summary>
        {/* Takes the focus of a click on what is in it: else that would go to the page's main part, outside, and to
            close the menu under a pressed button crashes Chromium. */}
        <div
          tabIndex={-1}
          className={`absolute z-30 mt-1 w-max max-w-[90vw] border border-rule-2 bg-paper p-4 ${props.end === true ? 'right-0' : 'left-0'}`}
        >
          {wasOpened && props.children}
        </div>
      </details>
    </div>
  );
}
