/** Options of a radio group from a table of labels, in a given order. */
export function choices<Value extends string>(labels: Readonly<Record<Value, string>>, order: readonly Value[]) {
  return order.map((value) => ({ value, label: labels[value] }))
}
