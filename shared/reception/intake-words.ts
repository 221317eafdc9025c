import type { Category, Channel, Standing, Urgency } from './words.ts'

/** Words that stand alone in a line and name a field's value outright. */
export const channelWords: ReadonlyMap<string, Channel> = new Map([
  ['来访', 'visit'],
  ['到访', 'visit'],
  ['上门', 'visit'],
  ['来电', 'phone'],
  ['电话', 'phone'],
  ['电子信箱', 'mailbox'],
  ['信箱', 'mailbox'],
  ['邮件', 'mail'],
  ['电子邮件', 'mail'],
  ['信函', 'letter'],
  ['来信', 'letter'],
])

export const categoryWords: ReadonlyMap<string, Category> = new Map([
  ['售后', 'afterSales'],
  ['返修', 'afterSales'],
  ['报修', 'repair'],
  ['维修', 'repair'],
  ['投诉', 'complaint'],
  ['服务', 'service'],
  ['表扬', 'praise'],
  ['建议', 'suggestion'],
  ['其它', 'other'],
  ['其他', 'other'],
])

export const urgencyWords: ReadonlyMap<string, Urgency> = new Map([
  ['紧急', 'urgent'],
  ['加急', 'urgent'],
  ['特急', 'urgent'],
  ['急', 'urgent'],
  ['一般', 'normal'],
  ['不急', 'normal'],
])

export const standingWords: ReadonlyMap<string, Standing> = new Map([
  ['业主', 'owner'],
  ['租户', 'tenant'],
  ['租客', 'tenant'],
  ['使用人', 'user'],
  ['访客', 'other'],
])

/**
 * What a line is probably about, tried from the top: thanks and complaints name things that also break, so they come
 * before the breaking things. 售后 is what the builder left behind (1: 4.4), so it needs a word of the building.
 */
export const categoryHints: readonly (readonly [Category, RegExp])[] = [
  ['praise', /表扬|感谢|谢谢|致谢|锦旗|点赞|好评/u],
  [
    'complaint',
    /投诉|扰民|噪音|噪声|太吵|很吵|吵闹|态度|乱收费|多收|索赔|赔偿|没人管|无人管|不作为|异味|臭味|很臭|占用|被占|占道|乱停|乱扔|高空抛物|不满|要求说明|给个说法|开错|生硬/u,
  ],
  ['suggestion', /建议|增设|加装|希望能|可否|能否/u],
  ['other', /遗失|丢失|丢了|捡到|拾到|拾得|失物|走失|走丢|流浪[猫狗]/u],
  ['service', /保洁|擦窗|擦玻璃|家政|开荒|钟点工|地毯清洗|代收|代办|留钥匙|搬家/u],
  [
    'afterSales',
    /返修|质保|保修期|在保|交付|收房|验房|遗留|空鼓|起砂|(?:墙|地面|地砖|瓷砖|顶板|顶棚|屋面|天花|飘窗)[^,。,;;]{0,6}(?:开裂|裂缝|裂纹|脱落|渗水)/u,
  ],
  [
    'repair',
    /报修|维修|急修|漏水|渗水|滴水|跑水|返水|爆裂|爆管|堵塞|堵了|不通|停电|停水|停气|停运|水压|白蚁|跳闸|断电|漏电|不亮|不热|不制冷|不出水|失灵|故障|坏了|坏掉|损坏|松动|脱落|打不开|关不上|困人|修理|修一下|更换|没电|没水/u,
  ],
]

/** Danger to people or the house: to be treated as urgent until somebody says otherwise. */
export const urgentHint =
  /爆裂|爆管|跑水|冒烟|着火|起火|火灾|漏电|触电|困人|被困|(?:燃气|煤气|天然气)[^,。]{0,3}(?:泄漏|泄露|漏|味)|晕倒/u

export const noPhoneWords = /未留电话|没留电话|不留电话|拒留电话|电话未留|无电话/u
export const noNameWords = /未留姓名|没留姓名|不留姓名|姓名未留|不愿留名|匿名/u

export const honorifics = '先生|女士|小姐|太太|阿姨|叔叔|大爷|大妈|大姐|大哥|奶奶|爷爷|师傅|老师|同志|经理|老板|总'

export const compoundSurnames =
  '欧阳|上官|司马|诸葛|司徒|东方|独孤|南宫|夏侯|尉迟|公孙|慕容|令狐|长孙|宇文|皇甫|轩辕|端木|百里|呼延|东郭|西门|申屠|公冶|澹台|濮阳|太史|仲孙|钟离|闻人|赫连|拓跋|完颜|纳兰|叶赫那拉'

/** Surnames of one character: the commonest, and the rare ones that lists forget. What is first of all a thing (水, 井, 家) is left out. */
export const surnames: ReadonlySet<string> = new Set(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫苟褚廉简娄盖符奚穆党燕郎邸冀谈姬屠连郜晏栾郁蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝巩稽练仲乐虞卞封竺冼原楚佟栗匡宗巫鞠僧桑荆谌银扬伏岑习胥保蔺昌凤酆鲜咸阴闫肖付代仝佘冮闻骆䶮㛃',
)

/** What begins like a name and is a thing, a place or a time of the counter. */
export const notNames =
  /^(?:马桶|马上|马路|高[空层压温处]|门|车[位库棚辆道牌里子]|管[道线理家井子]|路[灯面口边牙上]|石材|石头|金属|白[蚁天色墙]|黄[色昏]|花[园坛池草木盆]|古树|谢谢|严重|常[常年]|时[间候常]|房[屋间门顶子]|安[保全排装检]|保[安洁修证险]|单元|关[门于水电]|解[决释]|强[电烈光]|应急|成[人品功都]|连[续廊接]|阳[台光]|阴[沟雨]|左[右边]|景观|边[上户]|计[划费]|项目|包裹|广[告场]|原[因来]|游[泳乐]|冷[水气]|温度|简单|卫生|卫浴|通[道知风]|池子|方[便向]|文[件明]|代[收办]|银行|易燃|平台|向[北南东西]|万一|宫[格]|乐器|古筝|江边|司机|党员|盖[板子]|封[闭堵]|华丽|查[看询]|计量|蓝色|毛[坯巾]|叶子|钟点|段时|周[末边一二三四五六日]|夏[天季]|田地|米黄|燕窝|冀望|查表|台阶|欧式|吉他|曲[线]|童车|甘蔗|辛苦|牛奶|熊孩|龙头|雷雨|汤|米|余[额款]|任何|何时|于是|许[多久]|曾经|易碎|舒适|单车|席[位]|位置|植物|习惯|保洁|扬尘|阳光|昌盛|连日|原先|闻到)/u
