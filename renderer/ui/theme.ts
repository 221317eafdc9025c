import { theme as antd, type ThemeConfig } from 'antd'

/** Colours by what they mean. Text colours keep at least 4.5 : 1 on `surface`, `ground` and `soft` of their theme. */
export interface Palette {
  readonly ink: string
  readonly secondary: string
  readonly hairline: string
  /** Edge of a field: must be seen without being read. */
  readonly edge: string
  readonly ground: string
  readonly surface: string
  /** Hover and zebra. */
  readonly soft: string
  readonly accent: string
  readonly accentSoft: string
  readonly onAccent: string
  readonly late: string
  readonly lateSoft: string
  /** For bars and dots; words use `dueText`, because this tone is too light to read. */
  readonly due: string
  readonly dueText: string
  readonly dueSoft: string
  readonly done: string
  readonly doneSoft: string
  readonly confidential: string
  readonly confidentialSoft: string
}

const light: Palette = {
  ink: '#1F2329',
  secondary: '#5C6370',
  hairline: '#E6E4DE',
  edge: '#C9C6BD',
  ground: '#FAF9F6',
  surface: '#FFFFFF',
  soft: '#F4F2ED',
  accent: '#0F766E',
  accentSoft: '#E6F2F0',
  onAccent: '#FFFFFF',
  late: '#C0362C',
  lateSoft: '#FBECEA',
  due: '#B7791F',
  dueText: '#865613',
  dueSoft: '#FAF1E0',
  done: '#2F7D4F',
  doneSoft: '#E9F4ED',
  confidential: '#6B4FA0',
  confidentialSoft: '#F1EDF8',
}

const dark: Palette = {
  ink: '#E7E6E2',
  secondary: '#A4ABB5',
  hairline: '#32373C',
  edge: '#4A5158',
  ground: '#15181A',
  surface: '#1C2023',
  soft: '#24292D',
  accent: '#3DB8A9',
  accentSoft: '#163430',
  onAccent: '#06201D',
  late: '#F08A80',
  lateSoft: '#3A201E',
  due: '#D9A441',
  dueText: '#E0B566',
  dueSoft: '#362B18',
  done: '#74C493',
  doneSoft: '#1C3325',
  confidential: '#B7A0E3',
  confidentialSoft: '#2C2440',
}

export type Appearance = 'light' | 'dark'
export type Density = 'dense' | 'comfortable'
export const palettes: Readonly<Record<Appearance, Palette>> = { light, dark }
export const rowHeights: Readonly<Record<Density, number>> = { dense: 36, comfortable: 44 }

const fontFamily =
  "'Noto Sans SC Variable', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', 'Noto Serif SC Full', system-ui, -apple-system, sans-serif"

function components(c: Palette): ThemeConfig['components'] {
  return {
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', primaryColor: c.onAccent, fontWeight: 500 },
    Input: { activeShadow: `0 0 0 2px ${c.accentSoft}` },
    Tooltip: { colorTextLightSolid: c.surface, colorBgSpotlight: c.ink },
    Segmented: { trackBg: c.soft, itemSelectedBg: c.surface, itemSelectedColor: c.accent, itemColor: c.secondary },
    Table: { headerBg: c.surface, headerColor: c.secondary, rowHoverBg: c.soft, cellFontSize: 13, borderColor: c.hairline },
    Form: { itemMarginBottom: 16, verticalLabelPadding: '0 0 4px', labelColor: c.secondary },
    Tag: { defaultBg: c.soft, defaultColor: c.ink },
    Steps: { iconSize: 24 },
  }
}

/** The one theme, in antd's words. `still`: nothing moves. */
export function antdTheme(appearance: Appearance, density: Density, still: boolean): ThemeConfig {
  const c = palettes[appearance]
  return {
    algorithm: appearance === 'dark' ? antd.darkAlgorithm : antd.defaultAlgorithm,
    token: {
      colorPrimary: c.accent,
      colorPrimaryBg: c.accentSoft,
      colorPrimaryBgHover: c.accentSoft,
      colorLink: c.accent,
      colorInfo: c.accent,
      colorError: c.late,
      colorWarning: c.due,
      colorSuccess: c.done,
      // What antd mixes from dark tones for the ground of a notice is grey.
      colorInfoBg: c.accentSoft,
      colorErrorBg: c.lateSoft,
      colorWarningBg: c.dueSoft,
      colorSuccessBg: c.doneSoft,
      colorInfoBorder: c.hairline,
      colorErrorBorder: c.hairline,
      colorWarningBorder: c.hairline,
      colorSuccessBorder: c.hairline,
      colorText: c.ink,
      colorTextSecondary: c.secondary,
      colorTextTertiary: c.secondary,
      colorTextDescription: c.secondary,
      // What one may read but not change must still be readable.
      colorTextDisabled: appearance === 'dark' ? '#9AA1AB' : '#5F6671',
      colorBgContainerDisabled: c.soft,
      colorBgMask: appearance === 'dark' ? 'rgb(0 0 0 / 55%)' : 'rgb(31 35 41 / 30%)',
      colorTextPlaceholder: appearance === 'dark' ? '#8E959F' : '#6B7280',
      colorBorder: c.edge,
      colorBorderSecondary: c.hairline,
      colorSplit: c.hairline,
      colorBgLayout: c.ground,
      colorBgBase: c.surface,
      colorBgContainer: c.surface,
      colorBgElevated: c.surface,
      controlItemBgActive: c.accentSoft,
      controlItemBgHover: c.soft,
      fontFamily,
      fontSize: 14,
      lineHeight: 22 / 14,
      fontSizeHeading3: 20,
      lineHeightHeading3: 28 / 20,
      fontSizeHeading4: 16,
      lineHeightHeading4: 24 / 16,
      fontWeightStrong: 600,
      borderRadius: 6,
      borderRadiusLG: 6,
      borderRadiusSM: 4,
      controlHeight: density === 'dense' ? 32 : 36,
      boxShadow: '0 8px 28px rgb(20 24 28 / 16%)',
      boxShadowSecondary: '0 6px 20px rgb(20 24 28 / 14%)',
      motion: !still,
      motionDurationFast: '0.12s',
      motionDurationMid: '0.15s',
      motionDurationSlow: '0.18s',
    },
    components: components(c) ?? {},
  }
}

/** `dueText` becomes `--due-text`. Our own style sheets use these and nothing else. */
export function paintRoot(appearance: Appearance, density: Density): void {
  const { style, dataset } = document.documentElement
  for (const [name, value] of Object.entries(palettes[appearance])) {
    style.setProperty(`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, value)
  }
  style.setProperty('--row', `${rowHeights[density]}px`)
  style.colorScheme = appearance
  dataset.appearance = appearance
}
