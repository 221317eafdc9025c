/**
 * A room code in one comparable way of writing: `3栋1单元602室`, `3#1-602` and `３－１－６０２` are all `3-1-602`, `3栋` is `3-`;
 * 「地下一层B1-017」 stays a name of its own, in small letters.
 */
export function roomKey(room: string): string {
  return room
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, '')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/(?:号楼|号院|单元|[栋幢座楼号#/.])+-?(?=[a-z0-9])|(?<=[a-z0-9])(?:号楼|单元|[栋幢座楼])+$/gu, '-')
    .replace(/(?<=\d)[室房户号]+$/u, '')
}

/** `3-1-602`, `A-1203`, `B1-017`: what is certainly meant as a room when it stands alone. */
export const roomShape = /^(?:[a-z]|[a-z]?\d{1,4})(?:-[a-z]?\d{1,5}){1,3}[a-z]?$/u
