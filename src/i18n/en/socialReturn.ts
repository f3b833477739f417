/** Social return: choosing a policy, the obligation, and the value of effort. */
export const socialReturn = {};
