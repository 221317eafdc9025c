import type { CaseDetail } from '../../shared/reception/cases.ts'
import type { ComplaintDetail } from '../../shared/reception/complaints.ts'
import type { CorrectionDetail } from '../../shared/reception/corrections.ts'
import type { IncidentDetail } from '../../shared/reception/incidents.ts'
import type { RepairDetail } from '../../shared/reception/repairs.ts'
import type { ReworkSlip } from '../../shared/reception/rework.ts'
import type { ServiceDetail } from '../../shared/reception/service-orders.ts'
import { passageLabels, passageNames, type SpecialReport } from '../../shared/reception/special-reports.ts'

const named = (fields: Readonly<Record<string, unknown>>) =>
  Object.entries(fields)
    .filter(([, value]) => value === null)
    .map(([label]) => label)

/** What will stand as 「/」 on the single-case sheet (domain F1), by the form's own words. */
export function blanksOfCase(record: CaseDetail): readonly string[] {
  return named({
    '业主(用户)姓名': record.name,
    房号: record.room,
    联系电话: record.phone,
    转交部门: record.department,
    接收人: record.receiver,
    处理结果: record.result,
    完成时间: record.finishedAt,
    回访: record.callBacks.at(-1) ?? null,
    注销: record.struckOffAt,
  })
}

/** What will stand as 「/」 on the 《物业返修联系单》 (domain F2). */
export function blanksOfSlip(slip: ReworkSlip): readonly string[] {
  return named({
    业主姓名: slip.name,
    房号: slip.room,
    联系电话: slip.phone,
    '交付(入伙)日期': slip.handoverDate,
    可入户时间: slip.access,
    返修部位: slip.part,
    现场查看结论: slip.inspection,
    责任施工单位: slip.contractor,
    要求完成期限: slip.dueOn,
    售后签收: slip.deliveredAt,
    '维修方案/处理情况': slip.measure,
    实际开工日期: slip.startedOn,
    完工日期: slip.finishedOn,
    验收: slip.acceptance,
    消项日期: slip.closedOn,
  })
}

/** What is still to be written on the 《维修单》 (domain F9). */
export function blanksOfRepair(repair: RepairDetail): readonly string[] {
  return named({
    报修人: repair.name,
    房号: repair.room,
    联系电话: repair.phone,
    报修地点: repair.place,
    派工: repair.dispatchedAt,
    到达时间: repair.arrivedAt,
    故障原因: repair.cause,
    维修措施: repair.measure,
    '保修/有偿': repair.charging,
    完成时间: repair.finishedAt,
    验收: repair.acceptance ?? repair.ending,
    回访: repair.callBack,
  })
}

/** What is still to be written on the 《特约（有偿）服务单》 (domain F10). */
export function blanksOfService(service: ServiceDetail): readonly string[] {
  return named({
    委托人: service.name,
    房号: service.room,
    联系电话: service.phone,
    服务项目与金额: service.amount,
    预约时段: service.appointedAt,
    答复业主: service.answering,
    服务人员: service.workers,
    上门时间: service.arrivedAt,
    离开时间: service.leftAt,
    主管验收: service.check,
    住户意见: service.opinion,
    收款: service.payment,
    回访: service.callBack,
  })
}

/** What is still to be judged or done on the 《业主投诉处理记录》 (domain F7). */
export function blanksOfComplaint(complaint: ComplaintDetail): readonly string[] {
  const blanks = named({
    投诉人: complaint.name,
    房号: complaint.room,
    电话: complaint.phone,
    发生时间: complaint.happened,
    发生地点: complaint.place,
    被投诉人或部门: complaint.complainedOf,
    业主诉求: complaint.demand,
    附证据: complaint.evidence,
    送达责任部门: complaint.handedOverAt,
    处理结果: complaint.result,
    完成时间: complaint.finishedAt,
    回访: complaint.callBacks.at(-1) ?? null,
  })
  return [...blanks, ...complaint.missing]
}

/** What is still to be filled in on the 《不合格报告/纠正预防措施表》 (domain F18). */
export function blanksOfCorrection(report: CorrectionDetail): readonly string[] {
  return named({
    类型: report.kind,
    程度: report.grade,
    责任部门: report.department,
    原因分析: report.analysis,
    '纠正（立即）': report.immediate,
    '纠正/预防措施': report.measure,
    责任人: report.responsible,
    验证: report.verifications.at(-1) ?? null,
    关闭时间: report.closedAt,
  })
}

/** What is still to be written on the 《重大(热点)投诉专题报告》. */
export function blanksOfSpecialReport(report: SpecialReport): readonly string[] {
  const passages = passageNames.map((name) => [passageLabels[name], report[name]] as const)
  return named({ ...Object.fromEntries(passages), 报送: report.submission, 公司批复: report.reply })
}

/** What is still to be filled in on the 《重大(突发)事件处理记录表》 (domain F5). */
export function blanksOfIncident(incident: IncidentDetail): readonly string[] {
  const blanks = named({
    发生时间: incident.happenedAt,
    报告人: incident.reporter,
    伤亡: incident.deaths ?? incident.injured,
    财产损失: incident.damage,
    受影响户数: incident.households,
  })
  return [...blanks, ...incident.missing]
}
