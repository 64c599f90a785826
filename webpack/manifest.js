/** The address that stands in manifest.xml as it is kept: a developer's own machine. */
const DEVELOPMENT_BASE = 'https://localhost:3000/';

/** The one build variable: where the built files will be served from. It must be https and end with a slash. */
function checkBase(base) {
  if (!/^https:\/\/[^/\s]+\/(\S*\/)?$/.test(base))
    throw new Error(
      `The base address must begin with https:// and end with a slash, for instance https://excel.camera.it/cruscotto/ (given: ${base}).`,
    );
  return base;
}

/** manifest.xml for one place: its addresses and the version of package.json. */
function manifestFor(source, { base, version }) {
  return source
    .replaceAll(DEVELOPMENT_BASE, base)
    .replaceAll(new URL(DEVELOPMENT_BASE).origin, new URL(base).origin)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}</Version>`);
}

module.exports = { checkBase, manifestFor, DEVELOPMENT_BASE };
