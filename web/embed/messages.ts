/** What the element tells the page in its frame: how to look. */
export interface Hello {
  readonly stakeholderDirectory: 'hello';
  /** CSS variables by their names, `--sd-accent`. */
  readonly style: Readonly<Record<string, string>>;
}

/** What the page in the frame answers, and again whenever it changes. */
export interface Size {
  readonly stakeholderDirectory: 'size';
  /** Pixels. */
  readonly height: number;
  readonly title: string;
}
