// Where a form could not be sent, the focus goes to the first field that needs a hand.

/** To be called while handling `submit`; it looks once the errors are drawn. */
export function focusFirstError(form: HTMLElement): void {
  requestAnimationFrame(() => {
    form
      .querySelector<HTMLElement>(
        '[aria-invalid="true"], fieldset[aria-describedby$="-error"] input',
      )
      ?.focus();
  });
}
