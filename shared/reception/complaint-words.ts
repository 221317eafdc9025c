import { z } from 'zod'

/** 原因大类 (1: 4.7 c–e): decides what must be done. */
export const causeLabels = { municipal: '市政设施', internal: '内部原因', attitude: '服务态度与质量', other: '其它' } as const
export type Cause = keyof typeof causeLabels
export const causes = Object.keys(causeLabels) as readonly Cause[]
export const cause = z.enum(causes, { error: '请选择投诉原因' })

/** 性质 (domain 2.1) */
export const gradeLabels = { minor: '轻微', important: '重要', major: '重大' } as const
export type Grade = keyof typeof gradeLabels
export const grades = Object.keys(gradeLabels) as readonly Grade[]
export const grade = z.enum(grades, { error: '请选择投诉性质' })

/** 有效性: about what we promised, helped with although it is not ours, or beyond our duty (domain 2.1). */
export const validityLabels = { valid: '有效', assisted: '协助处理', invalid: '无效' } as const
export type Validity = keyof typeof validityLabels
export const validities = Object.keys(validityLabels) as readonly Validity[]
export const validity = z.enum(validities, { error: '请选择有效性' })

export const answerMethodLabels = { inPerson: '当面', phone: '电话', written: '书面' } as const
export type AnswerMethod = keyof typeof answerMethodLabels
export const answerMethod = z.enum(Object.keys(answerMethodLabels) as readonly AnswerMethod[], { error: '请选择答复方式' })

interface DutyWords {
  /** What is to be done, as the checklist says it. */
  readonly label: string
  /** Who or what else is named with it; `null`: nobody. */
  readonly counterpart: string | null
  /** What must be written down; `null`: may stay empty. */
  readonly text: string | null
  /** 当面, 电话, 书面 is asked for. */
  readonly method: boolean
}

/** Everything that a complaint can ask for; which of it a complaint does ask for is decided by cause and grade. */
export const complaintDuties = {
  apology: { label: '代表被投诉部门致歉', counterpart: null, text: null, method: false },
  explanation: { label: '解释市政原因并承诺交涉', counterpart: null, text: null, method: true },
  authority: { label: '与市政部门交涉', counterpart: '市政部门及联系人', text: '交涉内容与答复', method: false },
  investigation: { label: '查明原因和责任人', counterpart: '责任人', text: '查明的原因', method: false },
  measure: { label: '采取措施', counterpart: null, text: '处理措施', method: false },
  headApology: { label: '责任部门主管向业主道歉', counterpart: null, text: null, method: true },
  criticism: { label: '通报批评', counterpart: '被通报人', text: '通报内容', method: false },
  answer: { label: '向业主通报、答复', counterpart: null, text: '答复内容', method: true },
  managerInformed: { label: '报告项目经理', counterpart: null, text: null, method: false },
  companyInformed: { label: '报告公司', counterpart: '公司接报人', text: null, method: false },
} as const satisfies Record<string, DutyWords>
export type ComplaintDuty = keyof typeof complaintDuties
export const complaintDuty = z.enum(Object.keys(complaintDuties) as readonly ComplaintDuty[], { error: '没有这项事项' })

/** What to say to the owner, cause by cause (1: 4.7 a, c–e). Read aloud; never printed. */
export const complaintScripts: Readonly<Record<Cause, string>> = {
  municipal:
    '给您带来不便，非常抱歉。这次是市政设施（水、电、气、道路、邮电、通讯）的原因，不是推托：我们会积极同市政有关部门办理交涉，尽早为您排忧解难。一有结果马上告诉您，过后还会回访。',
  internal:
    '给您带来不便，非常抱歉。这是我们内部的原因。我们会查出原因和责任人，认真处理、马上采取措施，杜绝再次发生，并把结果向您通报，过后还会回访。',
  attitude:
    '非常抱歉，我先代表有关部门向您道歉。责任部门主管会亲自向您致歉；情节严重的要通报批评。改进以后，我们的领导会回访您，听听您的意见。',
  other: '给您带来不便，非常抱歉。您说的我都记下来了，我们会尽快处理并答复您，过后还会回访。',
}
