/** What a test file holds open: browsers, servers. Closed after it whatever happened, so that a failing run ends too. */
const open: (() => unknown)[] = [];

/** Says how something that was just started, or is only starting, is closed; closing twice must do no harm. */
export function closeAfterFile(close: () => unknown): void {
  open.push(close);
}

/** Closes all of it; what is already closed, or never came, is no failure. */
export async function closeAll(): Promise<void> {
  await Promise.allSettled(open.splice(0).map(async (close) => close()));
}
