/** The worksheet functions: descriptions, parameters and error sentences. */
export const functions = {};
