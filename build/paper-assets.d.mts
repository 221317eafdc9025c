export function buildPaperAssets(outDir: string): void
