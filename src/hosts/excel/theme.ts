/** The colours of Excel: light or dark, now and when the user changes them. Contrast themes come from the system itself. */

/** Marks the page for the pane's style. Returns the way to stop listening. */
export function followTheme(page: HTMLElement): () => void {
  const mark = (): void => {
    const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
    const dark = theme?.bodyBackgroundColor ? isDark(theme.bodyBackgroundColor) : null;
    if (dark === null) delete page.dataset['theme'];
    else page.dataset['theme'] = dark ? 'dark' : 'light';
  };
  mark();
  const type = Office.EventType.OfficeThemeChanged;
  try {
    Office.context.document.addHandlerAsync(type, mark);
  } catch {
    // Older hosts know no such event: the theme is then that of the moment the pane was opened.
    return () => undefined;
  }
  return () => Office.context.document.removeHandlerAsync(type, { handler: mark });
}

/** True for a colour '#262626' darker than middle grey; null where the text is no colour. */
export function isDark(color: string): boolean | null {
  const found = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!found) return null;
  const [red, green, blue] = found.slice(1).map((part) => parseInt(part, 16));
  return red! * 299 + green! * 587 + blue! * 114 < 128_000;
}
