export const stageId = 'stage'

/** Menus, drawers and messages live inside the frame, so that the lock and the curtain hide them with it. */
export function stage(): HTMLElement {
  return document.getElementById(stageId) ?? document.body
}
