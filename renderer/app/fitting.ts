/** How many of these widths, side by side in `room`, can be shown whole: all of them, or as many as leave room for 更多. */
export function fitting(widths: readonly number[], room: number, gap: number, more: number): number {
  const right = widths.map((_, last) => widths.slice(0, last + 1).reduce((sum, width) => sum + width, gap * last))
  if ((right.at(-1) ?? 0) <= room) return widths.length
  return right.filter((edge) => edge + gap + more <= room).length
}
