/** Unpacks the browser that comes with npm into TMPDIR. A process of its own, because the package reads TMPDIR itself. */
import chromium from '@sparticuz/chromium';

process.stdout.write(await chromium.executablePath());
