// What a validator made from a schema looks like; the validators themselves are in generated/.

/** One thing that does not fit a schema, as AJV reports it. */
export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Where the name of a key is what does not fit. */
  readonly propertyName?: string;
}

/** True when `data` fits the schema; otherwise `errors` says why, until the next call. */
export interface Validate {
  (data: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}
