// Stands by while a page begins: when something of it does not arrive or breaks, it says so and loads the page anew as
// soon as the server answers, four times in ten minutes at most. It needs nothing else of the page and keeps nothing in
// any storage. The build makes it short, and readable for browsers of ten years ago.
(() => {
  const mostTries = 4;
  const withinMs = 600_000;
  const answerWithinMs = 30_000;
  const notice = document.getElementById('late');
  if (!notice) return;
  /** Of a page that had begun: it was shown, and cannot go on. */
  let isBroken = false;
  let waits = 0;
  /** Of the next try; there is none before something failed. */
  let timer = 0;

  /** What the history remembers outlives a reload, whatever the browser forbids to keep. */
  function readTries() {
    const { lateAt, lateTries } = history.state || {};
    return Math.abs(Date.now() - lateAt) < withinMs ? lateTries : 0;
  }

  function reload() {
    const state = history.state || {};
    state.lateTries = readTries() + 1;
    state.lateAt = Date.now();
    history.replaceState(state, '');
    location.reload();
  }

  const isNeeded = () => isBroken || notice.parentNode;
  const show = () => notice.classList.add('failed');

  /** From two seconds to half a minute; not all of a hall in one moment. */
  function waitAndTry() {
    const ms = 2_000 << Math.min(4, waits++ + readTries());
    clearTimeout(timer);
    timer = window.setTimeout(tryAgain, ms * (0.75 + Math.random() / 2));
    addEventListener('online', tryAgain);
  }

  /** A page that is loaded anew without a network is gone, so the server is asked first. */
  function tryAgain() {
    if (!isNeeded() || readTries() >= mostTries) return;
    const question = new XMLHttpRequest();
    question.open('HEAD', location.pathname);
    question.timeout = answerWithinMs;
    question.onloadend = () => {
      if (question.status && question.status < 500) reload();
      else waitAndTry();
    };
    question.send();
  }

  function fail() {
    if (timer || !isNeeded()) return;
    show();
    waitAndTry();
  }

  /** What a browser's own additions break is not ours; what is only asked for early is asked for again. */
  function failOfOurs(/** @type {Event} */ event) {
    const { filename } = /** @type {Partial<ErrorEvent>} */ (event);
    if (/** @type {HTMLScriptElement} */ (event.target).async) return;
    if (!filename || filename.indexOf(location.origin) === 0) fail();
  }

  addEventListener('error', failOfOurs, true);
  addEventListener('unhandledrejection', fail);
  addEventListener('umecon:late', fail);
  addEventListener('umecon:broken', () => {
    if (!isBroken) waitAndTry(); // also where something failed before it had begun, and was mended
    isBroken = true;
  });
  const button = /** @type {HTMLButtonElement} */ (notice.lastElementChild);
  button.hidden = false;
  button.addEventListener('click', () => location.reload());
  // A browser that is too old for the page will be so the next time, too.
  if (!('noModule' in document.createElement('script'))) show();
})();
