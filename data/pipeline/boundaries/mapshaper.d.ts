declare module 'mapshaper' {
  interface Mapshaper {
    /** Runs command-line commands on files given by name; gives the output files by name. */
    applyCommands(
      commands: string,
      input: Record<string, string>,
    ): Promise<Record<string, Uint8Array>>;
  }
  const mapshaper: Mapshaper;
  export default mapshaper;
}
