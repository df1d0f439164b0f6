const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

/** The headers that guard the browser, on every answer. */
export const guarded = {
  'content-security-policy': policy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

/** Those that guard the browser, and any that would tell it something else about who may do what. */
export const guards = (headers: Headers) =>
  Object.fromEntries(
    [...headers].filter(
      ([name]) =>
        name in guarded ||
        /^(access-control|content-security|strict-transport|x-frame|cross-origin)/.test(name),
    ),
  )
