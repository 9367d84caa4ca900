/** Loaded before anything else: in Internet Explorer and the first Edge it shows what still works there. Built as ES5. */
import { showNotice } from './notice';
import { oldExcelNotice } from './notices';

const agent = navigator.userAgent;

if (/Trident\/|MSIE |Edge\//.test(agent)) {
  window.onload = function () {
    const root = document.getElementById('pane');
    if (root) showNotice(root, oldExcelNotice(navigator.language || 'vi', 'engine'));
  };
}
