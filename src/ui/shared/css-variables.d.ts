import 'react';

declare module 'react' {
  /** Custom properties may be set inline. */
  interface CSSProperties {
    [variable: `--${string}`]: string | number | undefined;
  }
}
