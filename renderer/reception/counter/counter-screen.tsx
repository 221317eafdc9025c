export function CounterScreen() {
  return <h1>登记</h1>
}
