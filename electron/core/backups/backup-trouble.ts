const sentences: readonly (readonly [code: string, sentence: string])[] = [
  ['ENOSPC', '磁盘空间不够，备份没有做成；登记的内容都在，请清理磁盘或换一个备份文件夹'],
  ['SQLITE_FULL', '磁盘空间不够，备份没有做成；登记的内容都在，请清理磁盘或换一个备份文件夹'],
  ['EROFS', '备份文件夹不能写入，备份没有做成；登记的内容都在，请检查磁盘和权限'],
  ['EACCES', '备份文件夹不能写入，备份没有做成；登记的内容都在，请检查磁盘和权限'],
  ['EPERM', '备份文件夹不能写入，备份没有做成；登记的内容都在，请检查磁盘和权限'],
  ['SQLITE_READONLY', '备份文件夹不能写入，备份没有做成；登记的内容都在，请检查磁盘和权限'],
  ['SQLITE_CANTOPEN', '打不开备份文件或备份文件夹；登记的内容都在，请检查磁盘是否还在'],
  ['ENOENT', '备份文件或备份文件夹不见了；登记的内容都在，请检查磁盘是否还在'],
  ['EEXIST', '备份文件夹的位置被别的文件占着，备份没有做成；登记的内容都在，请移开那个文件'],
  ['ENOTDIR', '备份文件夹的位置被别的文件占着，备份没有做成；登记的内容都在，请移开那个文件'],
  ['SQLITE_NOTADB', '这份备份打不开：已损坏，或不属于这里的钥匙；现有数据没有动，请另选一份'],
  ['SQLITE_CORRUPT', '这份备份有损坏；现有数据没有动，请另选一份'],
]

/** One sentence for a copy that could not be made or read: what happened, what is safe, what to do. */
export function troubleOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  const known = sentences.find(([prefix]) => code.startsWith(prefix))
  return known?.[1] ?? '备份没有通过核对；现有数据没有动，请再做一次，仍不行请检查磁盘'
}
