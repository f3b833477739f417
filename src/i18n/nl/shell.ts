/** The frame of the task pane: home, steps, menu, and what Excel refuses. */
export const shell = {};
