/* Entry points of the script besides the custom functions; the bundle before them is `thidua`. */
/* global thidua */
/* eslint-disable @typescript-eslint/no-unused-vars */

/**
 * Adds the menu when the spreadsheet is opened.
 */
function onOpen() {
  thidua.openMenu();
}

/**
 * Adds the menu when the add-on is installed.
 */
function onInstall() {
  thidua.openMenu();
}

/**
 * Opens the sidebar.
 */
function moThiDua() {
  thidua.openSidebar();
}

/**
 * Answers the sidebar.
 */
function thiduaServe(asked) {
  return thidua.serve(asked);
}
