/** The engine's face: what the worksheet functions, the task pane and other programs may use. */
export * from './decimal';
export * from './explain/outcome';
export * from './explain/text';
export * from './explain/trace';
export * from './ladder/level';
export * from './reading/cell';
