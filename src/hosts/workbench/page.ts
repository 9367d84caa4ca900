/** Entry of the page with the spreadsheet. */
import { startApp } from './shell/app';

const root = document.getElementById('thidua');
if (root) Object.assign(window, { thidua: startApp(root) });
