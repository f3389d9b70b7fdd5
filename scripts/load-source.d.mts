/** The exports of a file below the project's folder, `src/cli.ts`. */
export function loadSource<Module>(file: string): Promise<Module>;
