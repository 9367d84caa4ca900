/** Ribbon buttons. Their ids stand in manifest.xml. */

/** The tab of the pane that each command shows. */
const TABS = { xetKhenThuong: 'award', kiemTra: 'check' } as const;

export const COMMANDS = Object.keys(TABS);

/** Ties the buttons to the pane in this page, which the shared runtime keeps alive while the pane is closed. */
export function associateCommands(page: Document): void {
  for (const [id, tab] of Object.entries(TABS)) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
      void showTab(page, tab).finally(() => event.completed());
    });
  }
}

/** Opens the pane; its tabs are there once the mapping is confirmed, until then the pane asks for that. */
async function showTab(page: Document, tab: string): Promise<void> {
  await Office.addin.showAsTaskpane();
  page.getElementById(`tab-${tab}`)?.click();
}
