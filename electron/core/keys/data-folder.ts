import path from 'node:path'

/** The database of a data folder. */
export const databaseIn = (folder: string) => path.join(folder, 'desk.db')
