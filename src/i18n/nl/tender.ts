/** The tender job of the task pane. */
export const tender = {};
