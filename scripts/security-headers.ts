const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types app-worker-url',
];

/** The content policy as a meta tag may state it: hosts that set no headers (GitHub Pages) still get it. */
export const metaPolicy = directives.join('; ');

/** Every header a host can send with the build; `public/_headers` says the same, and a test holds the two together. */
export const securityHeaders: Readonly<Record<string, string>> = {
  // A meta tag may not state frame-ancestors.
  'Content-Security-Policy': `${metaPolicy}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  // Only features that Chromium knows: of any other, as `bluetooth`, it warns in the console at every load.
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), hid=(), midi=(), display-capture=(), accelerometer=(), gyroscope=(), magnetometer=(), idle-detection=(), browsing-topics=()',
};
