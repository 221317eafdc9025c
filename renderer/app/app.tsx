import { QueryClientProvider } from '@tanstack/react-query'
import { App as AntdApp, ConfigProvider } from 'antd'
import type { Locale } from 'antd/es/locale'
import zhCN from 'antd/es/locale/zh_CN'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { useEffect, useLayoutEffect, useMemo } from 'react'
import { followChanges, queryClient } from '../api/query-client.ts'
import { useAppearance } from '../ui/appearance.ts'
import { antdTheme, paintRoot } from '../ui/theme.ts'
import { Gate } from './gate.tsx'
import { stage } from './stage.ts'
import { styleNonce } from './style-nonce.ts'

dayjs.locale('zh-cn')
const csp = { nonce: styleNonce }

/** The head of a calendar reads 「2026年」 「11月」; a name of another wording would hide that from the ear. */
const calendar = zhCN.DatePicker
const locale: Locale = calendar
  ? { ...zhCN, DatePicker: { ...calendar, lang: { ...calendar.lang, yearSelect: '', monthSelect: '' } } }
  : zhCN

export function App() {
  const { appearance, density, still } = useAppearance()
  const theme = useMemo(() => antdTheme(appearance, density, still), [appearance, density, still])
  useLayoutEffect(() => paintRoot(appearance, density), [appearance, density])
  useEffect(followChanges, [])
  return (
    <ConfigProvider
      locale={locale}
      theme={theme}
      csp={csp}
      getPopupContainer={stage}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <QueryClientProvider client={queryClient}>
        <AntdApp style={{ height: '100%' }} message={{ getContainer: stage }} notification={{ getContainer: stage }}>
          <Gate />
        </AntdApp>
      </QueryClientProvider>
    </ConfigProvider>
  )
}
