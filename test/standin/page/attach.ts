/** Runs first in the frame of the pane: the stand-in must be there before Office.js looks for Excel. */
window.parent.standin?.attach(window);
