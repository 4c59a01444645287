/** What we use of the package, which has no types of its own. */
declare module 'electron-installer-debian' {
  export class Installer {
    constructor(options: Readonly<Record<string, unknown>>);
    defaults: Record<string, unknown>;
    options: { packagePaths: string[] };
    stagingDir: string;
    get contentFunctions(): string[];
    generateDefaults(): Promise<Record<string, unknown>>;
    generateOptions(): void;
    createStagingDir(): Promise<void>;
    createContents(): Promise<void>;
    createPackage(): Promise<void>;
    movePackage(): Promise<void>;
  }
}
