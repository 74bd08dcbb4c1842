// How a command ends when it is asked to: in good order, once. A terminal tells Ctrl+C to everything in it and npm passes it
// on once more, so what comes again changes nothing.

const stopWithinMs = 9_000;

/** Calls `stop` at the first of the signals. What is not over within nine seconds is ended. */
export function onceAskedToStop(stop: () => void): void {
  let isAsked = false;
  const ask = () => {
    if (isAsked) return;
    isAsked = true;
    setTimeout(() => process.exit(1), stopWithinMs).unref();
    stop();
  };
  process.on('SIGINT', ask);
  process.on('SIGTERM', ask);
}
