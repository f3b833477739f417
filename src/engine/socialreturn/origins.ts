/** The cells that fields were read from, as people call them: `Inzet!D2`. */
export type Origins = Readonly<Partial<Record<string, string>>>;

/** Something that may have been read from cells. */
export interface Located {
  readonly origins?: Origins;
}
