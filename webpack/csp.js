/**
 * The content security policy of every page we serve: no inline script, no eval, one outside host at most.
 * docs/pubblicazione.md tells administrators the same text as an HTTP header (a meta tag cannot carry frame-ancestors).
 */
const OFFICE_CDN = 'https://appsforoffice.microsoft.com';

/** @param {{ selfHosted: boolean, liveReload: boolean }} options */
function contentSecurityPolicy({ selfHosted, liveReload }) {
  const office = selfHosted ? '' : ` ${OFFICE_CDN}`;
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    "style-src 'self'",
    "img-src 'self' data:",
    // Office.js fetches its tables and texts from where it was loaded.
    `connect-src 'self'${office}${liveReload ? ' wss://localhost:3000' : ''}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

module.exports = { contentSecurityPolicy, OFFICE_CDN };
