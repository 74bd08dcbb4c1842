// Turns Vitest's JSON report into the figures of the closing line. Pure: it reads no file.

/**
 * @typedef {{ fullName: string, status: string }} TestResult
 * @typedef {{ name: string, status: string, assertionResults: TestResult[] }} FileResult
 * @typedef {{ passed: number, failed: number, skipped: string[] }} Figures
 */

/**
 * A file that could not be loaded counts as one failure; so does a run that ended badly although
 * every test passed (an error nobody caught).
 * @param {{ testResults: FileResult[] } | undefined} report
 * @param {number} exitCode Vitest's own
 * @returns {Figures}
 */
export function readFigures(report, exitCode) {
  const files = report?.testResults ?? [];
  const tests = files.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const failedTests = tests.filter((test) => test.status === 'failed').length;
  const brokenFiles = files.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = failedTests + brokenFiles;
  return {
    passed,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: tests
      .filter((test) => test.status !== 'passed' && test.status !== 'failed')
      .map((test) => test.fullName),
  };
}

/** @param {Figures} figures */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped.length} skipped`;
}
