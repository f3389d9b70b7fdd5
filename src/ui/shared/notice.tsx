import type { ReactNode } from 'react';

/** Something the reader must know, in words, with what can be done about it. */
export function Notice(props: { children: ReactNode; actions?: ReactNode; urgent?: boolean }) {
  return (
    <div
      role={props.urgent === true ? 'alert' : 'status'}
      className="page flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-rule bg-focus-row py-2"
    >
      <p className="m-0 max-w-[70ch]">{props.children}</p>
      {props.actions}
    </div>
  );
}
