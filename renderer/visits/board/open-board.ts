/** The board in a window of its own, for a second screen; where there can be none, in this one. */
export function openBoard(): void {
  const address = `${window.location.pathname}#${boardPath}`
  if (window.open(address, 'qiantai-board') === null) window.location.hash = boardPath
}

export const boardPath = '/board'
