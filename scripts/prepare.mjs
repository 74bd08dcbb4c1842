// Installs and builds what is missing or stale, before a command does its own work.
import { buildPages, isStale } from './build-if-stale.mjs';
import { installIfNeeded } from './install-if-needed.mjs';
import { demandBuildableFolder } from './root.mjs';

/** @param {{ withTools: boolean }} need withTools: also what only building and testing needs */
export function prepare({ withTools }) {
  const mustBuild = isStale();
  // Before the minute that installing takes.
  if (mustBuild) demandBuildableFolder();
  installIfNeeded({ withTools: withTools || mustBuild });
  if (mustBuild) buildPages();
}
