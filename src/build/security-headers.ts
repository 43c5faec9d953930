// What the page may do, said to the browser: as headers by `npm start`, and the policy as a <meta> in the built page for
// any other host. Decks are data from many hands: even if one slipped a script through, nothing would run it.

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html korme',
];

export const META_POLICY = POLICY.join('; ');

/** `frame-ancestors` works only in a header. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': [...POLICY, "frame-ancestors 'none'"].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'serial', 'bluetooth', 'hid', 'midi', 'display-capture', 'clipboard-read', 'clipboard-write', 'local-fonts', 'storage-access', 'window-management', 'publickey-credentials-get'].map((feature) => `${feature}=()`).join(', '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};
