/** JSON comes in untyped: the schema's types are put on it where it enters, in src/dataset and src/cartography. */
declare module '*.json' {
  const value: unknown;
  export default value;
}
