/** Name of the ribbon button's action; the manifest calls it by this name. */
export const SHOW_PANE = 'showPane';

/** Lets the ribbon button bring up the pane of the shared runtime. */
export function associateShowPane(): void {
  Office.actions.associate(SHOW_PANE, (event: Office.AddinCommands.Event) => {
    void Office.addin.showAsTaskpane().finally(() => event.completed());
  });
}
