export function TodayScreen() {
  return <h1>今日</h1>
}
