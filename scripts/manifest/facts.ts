/** What the manifest is held against: the rest of the project. */
export interface Facts {
  /** Version in package.json, such as `0.1.0`. */
  readonly version: string;
  /** Whether this manifest is for an organisation instead of a developer's own machine. */
  readonly release: boolean;
  /** The file that will stand at this place under the base address; `undefined` when there is none. */
  readonly file: (path: string) => Buffer | undefined;
  /** Ids of the worksheet functions the code associates. */
  readonly functions: readonly string[];
  /** Names of the actions the code associates. */
  readonly actions: readonly string[];
}
