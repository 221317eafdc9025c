export function LedgerScreen() {
  return <h1>台账</h1>
}
