// Ends with one sentence on a Node that cannot run this. Every script imports it first, so it runs before anything that such
// a Node does not know; written in words that old ones read, as is every script beside it. Imports nothing.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
/** By major version, the first minor one that has what the server needs; later ones have all of it. */
const first = { 20: 19, 21: Number.POSITIVE_INFINITY, 22: 2 };
if (major < 20 || minor < (first[/** @type {20} */ (major)] || 0)) {
  process.stderr.write(
    `Umecon cannot start with Node.js ${process.versions.node}. Install version 20.19, 22 or 24 from https://nodejs.org and try again.\n`,
  );
  process.exit(1);
}
