import { FireOutlined } from '@ant-design/icons'
import { type Grade, gradeLabels } from '../../../shared/reception/complaint-words.ts'
import record from '../case/case.module.css'

/** 性质 as a word; 重大 stands out by weight as well as by colour. */
export function GradeMark({ grade }: { readonly grade: Grade | null }) {
  if (grade === null) return <span className={record.quiet}>性质未定</span>
  return <span className={grade === 'major' ? record.urgent : record.category}>{gradeLabels[grade]}</span>
}

export function HotMark({ hot }: { readonly hot: boolean }) {
  if (!hot) return null
  return (
    <span className={record.urgent} title="一月内多人投诉同一事由，或集体投诉">
      <FireOutlined aria-hidden /> 热点
    </span>
  )
}
