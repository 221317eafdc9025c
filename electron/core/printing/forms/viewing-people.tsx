import type { ViewingDetail } from '../../../../shared/leasing/viewings.ts'
import { Cell, Words } from './grid.tsx'

type People = Pick<ViewingDetail, 'prospectSerial' | 'company' | 'visitors' | 'broker' | 'escort'>

/** Who came and who went with them: the same on our own 《看房记录》 and on the customer's copy (domain F13). */
export function ViewingPeople({ viewing }: { readonly viewing: People }) {
  const { prospectSerial, company, visitors, broker, escort } = viewing
  return (
    <>
      <tr>
        <Cell label="客户" span={9}>
          <Words text={`${prospectSerial} ${company ?? '未留公司名称'}`} />
        </Cell>
        <Cell label={'到场人\n（职务）'} span={9}>
          <Words text={visitors} />
        </Cell>
      </tr>
      <tr>
        <Cell label={'中介公司\n经纪人'} span={9}>
          <Words text={broker} />
        </Cell>
        <Cell label="陪同人" span={9}>
          <Words text={escort} />
        </Cell>
      </tr>
    </>
  )
}
