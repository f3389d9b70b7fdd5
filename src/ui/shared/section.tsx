import { useId, type ReactNode } from 'react';

/** A stretch of a screen under a heading of its own, a landmark named by it. */
export function Section(props: {
  title: ReactNode;
  note?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={`min-w-0 ${props.className ?? ''}`}>
      <h2 id={id} className="head mt-0 mb-1 text-lg">
        {props.title}
      </h2>
      {props.note !== undefined && <div className="note mb-2 max-w-[66ch]">{props.note}</div>}
      {props.children}
    </section>
  );
}
